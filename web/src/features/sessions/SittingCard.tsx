import { Anchor, Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { EnterCode } from './EnterCode';
import { calendarFile, type MySitting, useGiveBack, useTakePlace, useWhen } from './sessions';
import { Where } from './Where';

/** A date one may go to: when, where, how full, and one's place on it. */
export function SittingCard({ sitting, titled }: { sitting: MySitting; titled: boolean }): JSX.Element {
  const t = useText();
  const when = useWhen();
  const take = useTakePlace(sitting.id);
  const giveBack = useGiveBack(sitting.id);
  const { can } = sitting;
  const name = t.names(sitting.names);
  const asks = can.includes('take') || can.includes('wait');
  return (
    <Sheet component="li" p="lg">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="xs">
          <div>
            {titled && (
              <Title order={2} size="h5" className="words">
                {name}
              </Title>
            )}
            <Text fw={600}>{when(sitting)}</Text>
          </div>
          <State sitting={sitting} />
        </Group>
        <Where sitting={sitting} />
        <Told sitting={sitting} />
        {can.includes('enter-code') && <EnterCode id={sitting.id} />}
        {take.error !== null && <ProblemNotice error={take.error} />}
        {giveBack.error !== null && <ProblemNotice error={giveBack.error} />}
        <Group gap="sm">
          {asks && (
            <Button
              loading={take.isPending}
              variant={can.includes('take') ? 'filled' : 'default'}
              aria-label={t('sessions.act.of', {
                act: t(can.includes('take') ? 'sessions.take' : 'sessions.wait'),
                date: when(sitting),
              })}
              onClick={() => take.mutate(undefined)}
            >
              {t(can.includes('take') ? 'sessions.take' : 'sessions.wait')}
            </Button>
          )}
          {can.includes('calendar') && (
            <Anchor href={calendarFile(sitting.id)} download="session.ics">
              {t('sessions.calendar')}
            </Anchor>
          )}
          {can.includes('give-back') && (
            <Button variant="subtle" loading={giveBack.isPending} onClick={() => giveBack.mutate(undefined)}>
              {t(sitting.place === 'waiting' ? 'sessions.wait.end' : 'sessions.give-back')}
            </Button>
          )}
        </Group>
      </Stack>
    </Sheet>
  );
}

function State({ sitting }: { sitting: MySitting }): JSX.Element {
  const t = useText();
  const { state, attendedAt, place, position, free, waiting } = sitting;
  if (state === 'cancelled') {
    return (
      <Badge tt="none" variant="default">
        {t('sessions.cancelled')}
      </Badge>
    );
  }
  if (attendedAt !== null) {
    return (
      <Badge tt="none" leftSection={<Icon name="check" size={14} />}>
        {t('sessions.attended')}
      </Badge>
    );
  }
  if (place === 'held') return <Badge tt="none">{t('sessions.held')}</Badge>;
  return (
    <Badge tt="none" variant="default">
      {place === 'waiting'
        ? t('sessions.position', { position: position ?? 1 })
        : free > 0
          ? t('sessions.free', { free })
          : t('sessions.full', { waiting })}
    </Badge>
  );
}

/** Why it was moved or called off, or why the place is gone. */
function Told({ sitting }: { sitting: MySitting }): JSX.Element | null {
  const t = useText();
  const { state, reason, ended, place, free } = sitting;
  if (place === 'waiting' && free > 0) return <Text size="sm">{t('sessions.passed-over')}</Text>;
  if (reason !== null) {
    return (
      <Text size="sm" className="words">
        {t(state === 'cancelled' ? 'sessions.cancelled.why' : 'sessions.moved.why', { reason })}
      </Text>
    );
  }
  return ended === 'away' ? <Text size="sm">{t('sessions.ended.away')}</Text> : null;
}
