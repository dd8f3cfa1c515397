import { Badge, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type JSX, type KeyboardEvent, useState } from 'react';
import { directionOf } from '../../app/language';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Go } from '../../ui/Go';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { addHours, type Planned, useCancelPlan, type useMove } from './planning';

const HOURS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -24, ArrowRight: 24 };

interface Props {
  readonly entry: Planned;
  readonly move: ReturnType<typeof useMove>;
}

/** One entry of the calendar. With Alt and the arrows it moves by an hour or a day. */
export function Entry({ entry, move }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const [asked, setAsked] = useState(false);
  const moves = entry.planId !== null && entry.can.includes('move');
  const press = (event: KeyboardEvent): void => {
    const step = HOURS[event.key];
    if (!event.altKey || step === undefined || !moves || entry.planId === null) return;
    event.preventDefault();
    // Along the reading direction a day comes after the one before.
    const turned = Math.abs(step) === 24 && directionOf(t.language) === 'rtl' ? -step : step;
    move.mutate({ planId: entry.planId, version: entry.version, local: addHours(entry.local, turned) });
  };
  return (
    <li
      className="week-entry"
      data-status={entry.status}
      draggable={moves}
      onDragStart={(event) => event.dataTransfer.setData('text/plain', entry.draftId)}
    >
      <Group gap={6} justify="space-between">
        <Text size="sm" fw={600} title={entry.zone}>
          <bdi>{entry.local.slice(11)}</bdi>
        </Text>
        <Badge tt="none" variant="default" size="sm">
          {entry.held === null
            ? code('calendar.status', entry.status)
            : t(entry.held.over ? 'held.badge.over' : 'held.badge.now')}
        </Badge>
      </Group>
      <Go
        to="/drafts/$id"
        params={{ id: entry.draftId }}
        className="words"
        lang={entry.language}
        size="sm"
        lineClamp={3}
      >
        <bdi>{entry.opening}</bdi>
      </Go>
      <Text size="xs">
        <bdi>{t.names(entry.channelNames)}</bdi> · <bdi>{displayName(entry.author, t.language)}</bdi>
      </Text>
      {moves && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('calendar.move.of', {
            opening: entry.opening.slice(0, 60),
            at: t.dateTime(`${entry.local}:00`),
          })}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight"
          onKeyDown={press}
          onClick={() => setAsked(true)}
        >
          {t('calendar.move')}
        </Button>
      )}
      <Dialog opened={asked} title={t('calendar.move')} onClose={() => setAsked(false)}>
        <MoveForm entry={entry} move={move} onDone={() => setAsked(false)} />
      </Dialog>
    </li>
  );
}

function MoveForm({ entry, move, onDone }: Props & { onDone: () => void }): JSX.Element {
  const t = useText();
  const cancel = useCancelPlan();
  const [local, setLocal] = useState(entry.local);
  const { planId } = entry;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (planId !== null) move.mutate({ planId, version: entry.version, local }, { onSuccess: onDone });
      }}
    >
      <Stack>
        <TextInput
          type="datetime-local"
          label={t('calendar.when', { zone: entry.zone })}
          required
          value={local}
          onChange={(event) => setLocal(event.currentTarget.value)}
        />
        {[move, cancel].map(({ error }, at) => error !== null && <ProblemNotice key={at} error={error} />)}
        <Group>
          <Button type="submit" loading={move.isPending}>
            {t('calendar.move')}
          </Button>
          {planId !== null && entry.can.includes('cancel') && (
            <Button
              variant="default"
              loading={cancel.isPending}
              onClick={() => cancel.mutate(planId, { onSuccess: onDone })}
            >
              {t('calendar.cancel')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
