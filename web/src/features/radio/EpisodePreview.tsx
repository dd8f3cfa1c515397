import { Stack, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Section } from '../../ui/Section';
import type { DeskEpisode } from './desk';
import { Parts } from './Parts';

interface Props {
  readonly episode: Pick<DeskEpisode, 'names' | 'words' | 'transcript' | 'parts'> & { readonly sound: unknown };
  /** Where its sound is had. */
  readonly source: string;
}

/** As its audience hears it. */
export function EpisodePreview({ episode, source }: Props): JSX.Element {
  const t = useText();
  return (
    <Stack gap="lg">
      {episode.sound !== null && <audio controls preload="metadata" src={source} aria-label={t.names(episode.names)} />}
      {t.names(episode.words) !== '' && <Text className="words">{t.names(episode.words)}</Text>}
      {t.names(episode.transcript) !== '' && (
        <Section title={t('radio.transcript')}>
          <Text className="words">{t.names(episode.transcript)}</Text>
        </Section>
      )}
      {episode.parts.length > 0 && (
        <Section title={t('radio.parts')}>
          <Parts parts={episode.parts} />
        </Section>
      )}
    </Stack>
  );
}
