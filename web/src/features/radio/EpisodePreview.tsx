import { Stack, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Section } from '../../ui/Section';
import { type DeskEpisode, deskSoundAddress } from './desk';
import { Parts } from './Parts';

/** As its audience hears it. */
export function EpisodePreview({ episode }: { episode: DeskEpisode }): JSX.Element {
  const t = useText();
  return (
    <Stack gap="lg">
      {episode.sound !== null && (
        <audio controls preload="metadata" src={deskSoundAddress(episode.id)} aria-label={t.names(episode.names)} />
      )}
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
