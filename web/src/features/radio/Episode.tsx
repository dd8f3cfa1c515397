import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useRef } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Parts } from './Parts';
import { Player } from './Player';
import { episodeQuery, type MyEpisode, soundAddress, useFinish } from './radio';
import { useHearing } from './useHearing';

/** One episode: its sound where it has some, and everything in words beside it. */
export function Episode(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/radio/$id' });
  const query = useQuery(episodeQuery(id));
  const episode = query.data;
  return (
    <Page
      title={episode === undefined ? t('radio.title') : t.names(episode.names)}
      about={episode !== undefined && t('radio.episode', { number: episode.number, date: t.date(episode.publishedAt) })}
      actions={<Go to="/radio">{t('radio.title')}</Go>}
    >
      <Loaded query={query} rows={5}>
        {(found) => <Whole key={found.id} episode={found} />}
      </Loaded>
    </Page>
  );
}

/** The same as the step of a track that asks for it. */
export function EpisodePlayer({ id }: { id: string }): JSX.Element {
  const query = useQuery(episodeQuery(id));
  return (
    <Loaded query={query} rows={5}>
      {(found) => <Whole key={found.id} episode={found} />}
    </Loaded>
  );
}

function Whole({ episode }: { episode: MyEpisode }): JSX.Element {
  const t = useText();
  const audio = useRef<HTMLAudioElement>(null);
  const from = useRef(episode.hearing?.position ?? 0).current;
  const hearing = useHearing(episode.id, () => ({
    position: audio.current === null ? null : Math.floor(audio.current.currentTime),
    plays: audio.current !== null && !audio.current.paused,
  }));
  const { words, transcript, parts, sound } = episode;
  const credited = episode.hearing?.creditedSeconds ?? hearing?.creditedSeconds ?? null;
  return (
    <Stack gap="lg">
      {sound !== null && (
        <Player
          audio={audio}
          source={soundAddress(episode.id)}
          title={t.names(episode.names)}
          seconds={sound.seconds}
          from={from}
        />
      )}
      {t.names(words) !== '' && <Text className="words">{t.names(words)}</Text>}
      {t.names(transcript) !== '' && (
        <Section title={t('radio.transcript')}>
          <Text className="words">{t.names(transcript)}</Text>
        </Section>
      )}
      {parts.length > 0 && (
        <Section title={t('radio.parts')}>
          <Parts parts={parts} />
        </Section>
      )}
      <Known episode={episode} heard={hearing?.heardSeconds ?? 0} credited={credited} />
    </Stack>
  );
}

interface KnownProps {
  readonly episode: MyEpisode;
  readonly heard: number;
  readonly credited: number | null;
}

/** That one knows it, and what that credited. */
function Known({ episode, heard, credited }: KnownProps): JSX.Element {
  const t = useText();
  const finish = useFinish(episode.id);
  if (credited !== null) {
    return (
      <Group role="status" gap="xs">
        <Icon name="check" />
        <Text>{t('radio.credited', { seconds: credited })}</Text>
      </Group>
    );
  }
  const missing = Math.max(0, episode.enoughSeconds - heard);
  return (
    <Stack align="flex-start" gap="xs">
      {finish.error !== null && <ProblemNotice error={finish.error} />}
      <Button leftSection={<Icon name="check" />} loading={finish.isPending} onClick={() => finish.mutate()}>
        {t(episode.sound === null ? 'update.reading' : 'radio.heard')}
      </Button>
      <Text size="sm" c="dimmed">
        {t('radio.counts', { seconds: missing })}
      </Text>
    </Stack>
  );
}
