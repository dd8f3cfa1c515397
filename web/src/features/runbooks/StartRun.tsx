import { Button, Checkbox, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { channelChoicesQuery } from '../channels/channels';
import { type Runbook, useStartRun } from './runbooks';

/** Begins a run: which channel, what happened, and whether it is a practice. */
export function StartRun({ runbook }: { runbook: Runbook }): JSX.Element {
  const t = useText();
  const go = useNavigate();
  const start = useStartRun();
  const channels = useQuery(channelChoicesQuery).data?.items ?? [];
  const [channelId, setChannel] = useState('');
  const [reason, setReason] = useState('');
  const [practice, setPractice] = useState(false);
  const ready = channelId !== '' && reason.trim() !== '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        start.mutate(
          { runbookId: runbook.id, channelId, practice, reason: reason.trim() },
          { onSuccess: ({ id }) => void go({ to: '/runbook-runs/$id', params: { id } }) },
        );
      }}
    >
      <Stack>
        <NativeSelect
          label={t('triage.channel')}
          required
          value={channelId}
          onChange={(event) => setChannel(event.currentTarget.value)}
          data={[
            { value: '', label: t('act.choose') },
            ...channels.map(({ id, names }) => ({ value: id, label: t.names(names) })),
          ]}
        />
        <Textarea
          label={t('run.reason')}
          required
          autosize
          minRows={2}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Checkbox
          label={t('run.practice.choose')}
          checked={practice}
          onChange={(event) => setPractice(event.currentTarget.checked)}
        />
        {start.error !== null && <ProblemNotice error={start.error} />}
        <Group>
          <Button type="submit" color="red" loading={start.isPending} disabled={!ready}>
            {t('run.start')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
