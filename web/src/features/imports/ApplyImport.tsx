import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Notice } from '../../ui/Notice';
import { Sheet } from '../../ui/Sheet';
import { runQuery } from './imports';

/** After a dry run without faults: the change itself, and the question when many would leave. */
export function ApplyImport({
  id,
  pending,
  onApply,
}: {
  id: string;
  pending: boolean;
  onApply: (allowLeavers: number | null) => void;
}): JSX.Element | null {
  const t = useText();
  const { data: run } = useQuery(runQuery(id));
  const [allowed, setAllowed] = useState(false);
  const leavers = run?.report?.leaversToAllow ?? null;
  const ready = run !== undefined && ((run.dryRun && run.state === 'done') || run.state === 'asks');
  if (!ready) return null;
  return (
    <Sheet>
      <Stack>
        {leavers !== null && (
          <Notice tone="warning" title={t('import.many-leave', { count: leavers })}>
            <p>{t('import.many-leave.explained')}</p>
            <Checkbox
              label={t('import.many-leave.allow', { count: leavers })}
              checked={allowed}
              onChange={(event) => setAllowed(event.currentTarget.checked)}
            />
          </Notice>
        )}
        <Group>
          <Button disabled={leavers !== null && !allowed} loading={pending} onClick={() => onApply(leavers)}>
            {t('import.apply')}
          </Button>
        </Group>
      </Stack>
    </Sheet>
  );
}
