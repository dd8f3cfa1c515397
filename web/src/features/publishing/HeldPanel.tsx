import { Button, Group, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import type { Draft } from '../drafts/drafts';
import { useConfirmHeld, useDropHeld } from './publishing';

type Held = NonNullable<Draft['held']>;

interface Props {
  readonly draftId: string;
  readonly held: Held;
  /** What the viewer may do: `confirm-held`, `drop-held`. */
  readonly can: readonly string[];
}

/** That a moratorium holds approved words back, or has; afterwards somebody confirms or drops them. */
export function HeldPanel({ draftId, held, can }: Props): JSX.Element {
  const t = useText();
  const confirm = useConfirmHeld(draftId);
  const drop = useDropHeld(draftId);
  return (
    <Notice tone={held.over ? 'warning' : 'bad'} title={t(held.over ? 'held.over' : 'held.now')}>
      {held.by.map(({ id, reason, from, until }) => (
        <Text key={id} size="sm">
          <bdi>{reason}</bdi> ·{' '}
          {until === null
            ? t('held.since', { from: t.dateTime(from) })
            : t('moratorium.lasted', { from: t.dateTime(from), until: t.dateTime(until) })}
        </Text>
      ))}
      <Text size="sm">{t(held.over ? 'held.over.explained' : 'held.now.explained')}</Text>
      {[confirm, drop].map(({ error }, index) => error !== null && <ProblemNotice key={index} error={error} />)}
      <Group>
        {can.includes('confirm-held') && (
          <Button size="sm" loading={confirm.isPending} onClick={() => confirm.mutate()}>
            {t('held.confirm')}
          </Button>
        )}
        {can.includes('drop-held') && (
          <Button size="sm" variant="default" loading={drop.isPending} onClick={() => drop.mutate()}>
            {t('held.drop')}
          </Button>
        )}
      </Group>
    </Notice>
  );
}
