import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { JSX } from 'react';
import { api, got } from '../../api/client';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import type { Credited } from './training';

const settingQuery = queryOptions({
  queryKey: ['study-setting'],
  queryFn: () => got(api.GET('/api/v1/my/study-setting')),
});

/** How much longer than the company states it. */
const TIMES = [1, 2, 3, 6, 10];

/** Asks once, after a long stay, whether somebody is there; nothing is lost without an answer. */
export function StillHere({ credited, answer }: { credited: Credited | null; answer: () => void }): JSX.Element {
  const t = useText();
  const asks = credited?.asks === true;
  return (
    <Dialog opened={asks} title={t('study.there')}>
      {asks && (
        <Stack>
          <Text role="status">{t(credited.paused ? 'study.there.paused' : 'study.there.about')}</Text>
          <Group>
            <Button onClick={answer}>{t('study.there.yes')}</Button>
          </Group>
          <AskAfter />
        </Stack>
      )}
    </Dialog>
  );
}

/** When the question comes, as the person wishes it. */
function AskAfter(): JSX.Element | null {
  const t = useText();
  const queries = useQueryClient();
  const setting = useQuery(settingQuery);
  const set = useMutation({
    mutationFn: (askAfterMinutes: number) => got(api.PUT('/api/v1/my/study-setting', { body: { askAfterMinutes } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: settingQuery.queryKey }),
  });
  if (setting.data === undefined) return null;
  const { askAfterMinutes: chosen, least, most } = setting.data;
  const longer = TIMES.map((times) => Math.min(least * times, most));
  const choices = [...new Set([...longer, chosen])].sort((a, b) => a - b);
  return (
    <NativeSelect
      label={t('study.there.when')}
      value={String(set.variables ?? chosen)}
      data={choices.map((minutes) => ({ value: String(minutes), label: t('study.there.minutes', { minutes }) }))}
      onChange={(event) => set.mutate(Number(event.currentTarget.value))}
    />
  );
}
