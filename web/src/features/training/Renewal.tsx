import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { JSX } from 'react';
import { api, got } from '../../api/client';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type MyTraining, trainingQuery } from './training';

/** How a belt is kept: from when on it can be renewed, by when, and the way to it. */
export function Renewal({ belt }: { belt: MyTraining['belts'][number] }): JSX.Element | null {
  const t = useText();
  const queries = useQueryClient();
  const { renewal } = belt;
  const choose = useMutation({
    mutationFn: (trackEditionId: string) => got(api.POST('/api/v1/my/enrolments', { body: { trackEditionId } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: trainingQuery.queryKey }),
  });
  if (renewal === null) return null;
  const { open, by, opensOn, editionId, enrolmentId } = renewal;
  const grace = belt.countsUntil !== belt.until && belt.countsUntil !== null;
  return (
    <>
      <Text size="sm">
        {open
          ? t('renewal.by', { date: t.date(by) })
          : t('renewal.opens', { opensOn: t.date(opensOn), by: t.date(by) })}
        {grace && ` ${t('renewal.grace', { date: t.date(belt.countsUntil ?? by) })}`}
      </Text>
      {open && enrolmentId !== null && <Text size="sm">{t('renewal.under-way')}</Text>}
      {open && enrolmentId === null && editionId !== null && (
        <Group mt="xs">
          <Button size="sm" loading={choose.isPending} onClick={() => choose.mutate(editionId)}>
            {t('renewal.begin')}
          </Button>
        </Group>
      )}
      {choose.error !== null && <ProblemNotice error={choose.error} />}
    </>
  );
}
