import { Badge, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import type { Dto } from '../../api/types';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { Sheet } from '../../ui/Sheet';
import { faultAt } from './directory';

type Exception = Dto<'ShiftExceptionDto'>;
type Hours = Dto<'HoursDto'>;

/** Days with other hours than the week says. */
export function ExceptionList({
  items,
  onRemove,
  busy,
}: {
  readonly items: readonly Exception[];
  readonly onRemove: ((on: string) => void) | null;
  readonly busy: boolean;
}): JSX.Element {
  const t = useText();
  return (
    <List label={t('calendar.exceptions')}>
      {items.map(({ on, hours, statedBy }) => (
        <Sheet key={on} component="li">
          <Group justify="space-between">
            <div>
              <Text fw={600}>{t.date(on)}</Text>
              <Text size="sm">
                {hours.length === 0 ? (
                  t('calendar.off')
                ) : (
                  <bdi dir="ltr">{hours.map(({ from, until }) => `${from}–${until}`).join(', ')}</bdi>
                )}
              </Text>
            </div>
            <Group gap="xs">
              <Badge tt="none" variant="default">
                {t(`calendar.by.${statedBy}`)}
              </Badge>
              {onRemove !== null && (
                <Button
                  size="sm"
                  variant="subtle"
                  color="red"
                  disabled={busy}
                  aria-label={t('calendar.exception.remove', { date: t.date(on) })}
                  onClick={() => onRemove(on)}
                >
                  {t('act.remove')}
                </Button>
              )}
            </Group>
          </Group>
        </Sheet>
      ))}
    </List>
  );
}

/** Other hours for one day, or none. */
export function ExceptionForm({
  onState,
  error,
  pending,
}: {
  readonly onState: (stated: { on: string; hours: Hours[] }, done: () => void) => void;
  readonly error: unknown;
  readonly pending: boolean;
}): JSX.Element {
  const t = useText();
  const [on, setOn] = useState('');
  const [hours, setHours] = useState<readonly Hours[]>([]);
  const put = (at: number, part: Partial<Hours>): void =>
    setHours(hours.map((one, place) => (place === at ? { ...one, ...part } : one)));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onState({ on, hours: [...hours] }, () => {
          setOn('');
          setHours([]);
        });
      }}
    >
      <Stack gap="sm">
        <Group align="flex-end" gap="sm">
          <TextInput
            type="date"
            label={t('calendar.exception.on')}
            value={on}
            onChange={(event) => setOn(event.currentTarget.value)}
          />
          {hours.length === 0 && <Text pb={8}>{t('calendar.off')}</Text>}
        </Group>
        {hours.map((one, at) => (
          <Group key={at} align="flex-end" gap="sm">
            <TextInput
              type="time"
              label={t('directory.shift.from')}
              value={one.from}
              onChange={(event) => put(at, { from: event.currentTarget.value })}
            />
            <TextInput
              type="time"
              label={t('directory.shift.until')}
              value={one.until}
              onChange={(event) => put(at, { until: event.currentTarget.value })}
            />
            <Button
              variant="subtle"
              color="red"
              aria-label={t('calendar.hours.remove')}
              onClick={() => setHours(hours.filter((_, place) => place !== at))}
            >
              <Icon name="bin" />
            </Button>
          </Group>
        ))}
        {faultAt(error, 'hours') !== undefined && (
          <Text role="alert" size="sm" c="red">
            {faultAt(error, 'hours')}
          </Text>
        )}
        <Group gap="sm">
          <Button
            variant="default"
            leftSection={<Icon name="plus" />}
            disabled={hours.length >= 8}
            onClick={() => setHours([...hours, { from: '09:00', until: '17:00' }])}
          >
            {t('calendar.hours.add')}
          </Button>
          <Button type="submit" disabled={on === ''} loading={pending}>
            {t('calendar.exception.state')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
