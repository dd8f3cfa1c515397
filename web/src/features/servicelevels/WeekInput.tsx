import { Button, Group, Input, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { useDayName, weekDays } from '../directory/week';
import type { Hours } from './terms';

/** Sundays to Thursdays. */
const USUAL: readonly Hours[] = [0, 1, 2, 3, 4].map((day) => ({ day, from: '09:00', until: '17:00' }));

/** Midnight at the end of a day is 24:00 to the server, and 00:00 to a field for times. */
const shown = (until: string): string => (until === '24:00' ? '00:00' : until);
const stated = (until: string): string => (until === '00:00' ? '24:00' : until);

interface Props {
  /** Null: day and night. */
  readonly value: readonly Hours[] | null;
  readonly onChange: (week: Hours[] | null) => void;
}

/** When a channel is open, a line for each time. */
export function WeekInput({ value, onChange }: Props): JSX.Element {
  const t = useText();
  const dayName = useDayName();
  const week = value ?? [];
  const put = (at: number, part: Partial<Hours>): void =>
    onChange(week.map((hours, place) => (place === at ? { ...hours, ...part } : hours)));
  const last = week.at(-1);
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0, minInlineSize: 0 }}>
      <Input.Label component="legend" labelElement="div">
        {t('terms.week')}
      </Input.Label>
      <Stack gap="sm">
        {value === null && <Input.Description>{t('terms.week.always')}</Input.Description>}
        {week.map((hours, at) => (
          <Group key={at} gap="sm" align="flex-end">
            <NativeSelect
              label={t('terms.day')}
              value={String(hours.day)}
              onChange={(event) => put(at, { day: Number(event.currentTarget.value) })}
              data={weekDays()
                .map((day) => day % 7)
                .map((day) => ({ value: String(day), label: dayName(day) }))}
            />
            <TextInput
              type="time"
              label={t('terms.from')}
              value={hours.from}
              required
              onChange={(event) => put(at, { from: event.currentTarget.value })}
            />
            <TextInput
              type="time"
              label={t('terms.until')}
              value={shown(hours.until)}
              required
              onChange={(event) => put(at, { until: stated(event.currentTarget.value) })}
            />
            <Button
              variant="subtle"
              color="red"
              px="xs"
              aria-label={t('terms.hours.remove', { day: dayName(hours.day) })}
              onClick={() => onChange(week.length === 1 ? null : week.filter((_, place) => place !== at))}
            >
              <Icon name="bin" />
            </Button>
          </Group>
        ))}
        <Group>
          <Button
            variant="default"
            leftSection={<Icon name="plus" />}
            onClick={() => onChange(last === undefined ? [...USUAL] : [...week, { ...last, day: (last.day + 1) % 7 }])}
          >
            {t(value === null ? 'terms.hours.begin' : 'terms.hours.add')}
          </Button>
        </Group>
      </Stack>
    </fieldset>
  );
}
