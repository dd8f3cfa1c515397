import { Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Sheet } from '../../ui/Sheet';
import { waveQuery } from './settings';

/** How far asking everybody has come, for those who published the edition. */
export function WaveLine({ editionId }: { editionId: string }): JSX.Element | null {
  const t = useText();
  const { data } = useQuery(waveQuery(editionId));
  if (data === undefined) return null;
  const { state, startsAt, asked, total } = data;
  return (
    <Sheet component="section" aria-label={t('rules.wave')}>
      <Stack gap="xs" role="status">
        <Text>
          {state === 'waiting'
            ? t('rules.wave.waiting', { date: t.dateTime(startsAt) })
            : t(`rules.wave.${state}`, { asked, total })}
        </Text>
        {state === 'running' && (
          <Progress value={total === 0 ? 0 : (100 * asked) / total} aria-label={t('rules.wave')} />
        )}
      </Stack>
    </Sheet>
  );
}
