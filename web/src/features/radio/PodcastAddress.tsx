import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Once } from '../../ui/Once';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { podcastQuery, useAddress } from './radio';

/** One's private address for a podcast player, where that was switched on. */
export function PodcastAddress(): JSX.Element | null {
  const t = useText();
  const { data } = useQuery(podcastQuery);
  const { make, end } = useAddress();
  if (data === undefined || !data.on) return null;
  const error = make.error ?? end.error;
  return (
    <Section title={t('podcast.title')}>
      <Stack gap="sm">
        <Text>{t('podcast.about')}</Text>
        <Text c="dimmed">{t('podcast.untold')}</Text>
        {make.data !== undefined && data.madeAt !== null && (
          <Once title={t('podcast.once')} secret={make.data.address} />
        )}
        {data.madeAt !== null && <Text size="sm">{t('podcast.made', { date: t.dateTime(data.madeAt) })}</Text>}
        {error !== null && <ProblemNotice error={error} />}
        <Group gap="sm">
          <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
            {t(data.madeAt === null ? 'podcast.make' : 'podcast.make-anew')}
          </Button>
          {data.madeAt !== null && (
            <Button variant="subtle" loading={end.isPending} onClick={() => end.mutate()}>
              {t('podcast.end')}
            </Button>
          )}
        </Group>
      </Stack>
    </Section>
  );
}
