import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { Bar } from '../../ui/Bar';
import { List } from '../../ui/List';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { actsQuery, type BulkAct, useCancel, useUndo } from './board';

/** One's latest acts on many: how far they have come, to stop and to undo. */
export function BulkActs(): JSX.Element | null {
  const t = useText();
  const items = useQuery(actsQuery).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={t('bulk.latest')}>
      <List label={t('bulk.latest')}>
        {items.map((act) => (
          <Row key={act.id} act={act} />
        ))}
      </List>
    </Section>
  );
}

function Row({ act }: { act: BulkAct }): JSX.Element {
  const t = useText();
  const code = useCode();
  const cancel = useCancel();
  const undo = useUndo();
  const { id, kind, state, total, done, skipped, undone, can } = act;
  const named = act.topicNames ?? act.tagNames;
  const going = state === 'running' || state === 'undoing';
  return (
    <Sheet component="li">
      <Group justify="space-between" align="flex-start">
        <div role={going ? 'status' : undefined}>
          <Text fw={600}>
            {code('bulk.act', kind)}
            {named !== null && (
              <>
                {': '}
                <bdi>{t.names(named)}</bdi>
              </>
            )}
            {act.outcome !== null && `: ${code('outcome', act.outcome)}`}
          </Text>
          <Text size="sm">
            {t(state === 'undoing' || state === 'undone' ? 'bulk.counts.undone' : 'bulk.counts', {
              total,
              done,
              skipped,
              undone,
            })}{' '}
            · {code('bulk.state', state)} · {t.dateTime(act.startedAt)}
          </Text>
          {act.reason !== null && (
            <Text size="sm" c="dimmed">
              <bdi>{act.reason}</bdi>
            </Text>
          )}
        </div>
        <Group gap="xs">
          {can.includes('cancel') && (
            <Button size="sm" variant="default" loading={cancel.isPending} onClick={() => cancel.mutate(id)}>
              {t('bulk.stop')}
            </Button>
          )}
          {can.includes('undo') && (
            <Button size="sm" variant="default" loading={undo.isPending} onClick={() => undo.mutate(id)}>
              {t('bulk.undo')}
            </Button>
          )}
        </Group>
      </Group>
      {going && <Bar share={state === 'running' ? (done + skipped) / total : undone / Math.max(1, done)} />}
      {[cancel, undo].map(({ error }, at) => error !== null && <ProblemNotice key={at} error={error} />)}
    </Sheet>
  );
}
