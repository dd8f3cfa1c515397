import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { rerunsQuery, useRerun, useStopRerun } from './topics';

/** Routing again what is not done: how far it has come, and a way to stop it. */
export function Reruns(): JSX.Element {
  const t = useText();
  const query = useQuery({
    ...rerunsQuery,
    refetchInterval: ({ state }) => (state.data?.items[0]?.state === 'running' ? 1_000 : false),
  });
  const start = useRerun();
  const stop = useStopRerun();
  const last = query.data?.items[0];
  const running = last?.state === 'running';
  const done = last === undefined ? 0 : last.interactions - last.left;
  return (
    <Sheet p="lg" mb="lg">
      <Stack gap="sm">
        <Text>{t('rerun.about')}</Text>
        {last !== undefined && (
          <Text size="sm" c="dimmed" role="status">
            {t(`rerun.${last.state}`, { done, count: last.interactions, at: t.dateTime(last.startedAt) })}
          </Text>
        )}
        {running && (
          <Progress
            aria-label={t('rerun.progress')}
            value={last.interactions === 0 ? 100 : (100 * done) / last.interactions}
          />
        )}
        {[query, start, stop].map(({ error }, at) => error !== null && <ProblemNotice key={at} error={error} />)}
        <Group>
          {running ? (
            <Button variant="default" loading={stop.isPending} onClick={() => stop.mutate(last.id)}>
              {t('rerun.stop')}
            </Button>
          ) : (
            <Button variant="default" loading={start.isPending} onClick={() => start.mutate(undefined)}>
              {t('rerun.start')}
            </Button>
          )}
        </Group>
      </Stack>
    </Sheet>
  );
}
