import { Button, FileInput, Group, Stack, Text } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { NamesFields } from '../../ui/NamesFields';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { AudienceSelect } from '../audiences/AudienceSelect';
import { Candidates } from '../update/Candidates';
import { type DeskEpisode, deskSoundAddress, useRemoveSound, usePublish, useSound, useWrite } from './desk';
import { EpisodePreview } from './EpisodePreview';
import { clock } from './Player';
import { PartsOrder } from './PartsOrder';
import type { EpisodePart } from './radio';

/** A draft: its words, its sound, whom it is for, and what customers said, in order. */
export function EpisodeForm({ episode }: { episode: DeskEpisode }): JSX.Element {
  const t = useText();
  const write = useWrite(episode);
  const publish = usePublish(episode.id);
  const [names, setNames] = useState<Record<string, string>>(episode.names);
  const [words, setWords] = useState<Record<string, string>>(episode.words);
  const [transcript, setTranscript] = useState<Record<string, string>>(episode.transcript);
  const [audienceId, setAudienceId] = useState(episode.audienceId);
  const [parts, setParts] = useState<readonly EpisodePart[]>(episode.parts);
  const [shown, setShown] = useState(false);
  const save = () =>
    write.mutateAsync({
      names,
      ...(said(words) ? { words } : {}),
      ...(said(transcript) ? { transcript } : {}),
      audienceId,
      parts: parts.map(({ interactionId, note, pinned }) => ({
        ...{ interactionId, pinned },
        ...(said(note) ? { note } : {}),
      })),
    });
  const error = write.error ?? publish.error;
  return (
    <Stack gap="lg">
      <NamesFields label={t('radio.name')} value={names} onChange={setNames} />
      <AudienceSelect
        label={t('radio.audience')}
        description={t('radio.audience.everybody')}
        value={audienceId}
        onChange={setAudienceId}
      />
      <NamesFields label={t('radio.words')} value={words} rows={5} onChange={setWords} />
      <Sound episode={episode} />
      {episode.sound !== null && (
        <NamesFields label={t('radio.transcript')} value={transcript} rows={4} onChange={setTranscript} />
      )}
      <Section title={t('radio.parts')}>
        <PartsOrder parts={parts} onChange={setParts} />
      </Section>
      <Candidates
        chosen={parts.map(({ interactionId }) => interactionId)}
        onChoose={(one) => setParts([...parts, { ...one, note: {}, pinned: false }])}
      />
      {error !== null && <ProblemNotice error={error} />}
      <Group gap="sm">
        <Button variant="default" loading={write.isPending} onClick={() => void save().catch(() => undefined)}>
          {t('radio.save')}
        </Button>
        <Button
          variant="default"
          onClick={() =>
            void save().then(
              () => setShown(true),
              () => undefined,
            )
          }
        >
          {t('radio.preview')}
        </Button>
        <Button
          loading={publish.isPending}
          onClick={() =>
            void save().then(
              () => publish.mutate(undefined),
              () => undefined,
            )
          }
        >
          {t('radio.publish')}
        </Button>
      </Group>
      {shown && (
        <Section title={t('radio.preview')}>
          <EpisodePreview episode={episode} source={deskSoundAddress(episode.id)} />
        </Section>
      )}
    </Stack>
  );
}

function Sound({ episode: { id, sound } }: { episode: DeskEpisode }): JSX.Element {
  const t = useText();
  const take = useSound(id);
  const remove = useRemoveSound(id);
  const error = take.error ?? remove.error;
  return (
    <Stack gap="xs">
      <FileInput
        label={t('radio.sound')}
        description={t('radio.sound.about')}
        accept="audio/mpeg,audio/mp4,.mp3,.m4a"
        disabled={take.isPending}
        onChange={(file) => {
          if (file !== null) take.mutate(file);
        }}
      />
      {error !== null && <ProblemNotice error={error} />}
      {sound !== null && (
        <Group gap="sm" role="status">
          <Text>{t('radio.sound.there', { length: clock(sound.seconds) })}</Text>
          <Button size="sm" variant="subtle" loading={remove.isPending} onClick={() => remove.mutate(undefined)}>
            {t('radio.sound.remove')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function said(texts: Readonly<Record<string, string>>): boolean {
  return Object.values(texts).some((text) => text.trim() !== '');
}
