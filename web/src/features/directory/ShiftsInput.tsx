import { Button, Group, Input, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import type { Shift } from './directory';
import { useDayName, weekDays } from './week';

interface Props {
  readonly label: string;
  readonly value: readonly Shift[];
  readonly onChange: (shifts: Shift[]) => void;
  readonly error: string | undefined;
}

/** Hours of every week, a line each; none: the usual hours of the work week. */
export function ShiftsInput({ label, value, onChange, error }: Props): JSX.Element {
  const t = useText();
  const dayName = useDayName();
  const put = (at: number, part: Partial<Shift>): void =>
    onChange(value.map((shift, place) => (place === at ? { ...shift, ...part } : shift)));
  const last = value.at(-1);
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0, minInlineSize: 0 }}>
      <Input.Label component="legend" labelElement="div">
        {label}
      </Input.Label>
      <Stack gap="sm">
        {value.length === 0 && <Input.Description>{t('directory.shifts.usual')}</Input.Description>}
        {value.map((shift, at) => (
          <Group key={at} gap="sm" align="flex-end">
            <NativeSelect
              label={t('directory.shift.day')}
              value={String(shift.day)}
              onChange={(event) => put(at, { day: Number(event.currentTarget.value) })}
              data={weekDays().map((day) => ({ value: String(day), label: dayName(day) }))}
            />
            <TextInput
              type="time"
              label={t('directory.shift.from')}
              value={shift.from}
              onChange={(event) => put(at, { from: event.currentTarget.value })}
            />
            <TextInput
              type="time"
              label={t('directory.shift.until')}
              value={shift.until}
              onChange={(event) => put(at, { until: event.currentTarget.value })}
            />
            <Button
              variant="subtle"
              color="red"
              aria-label={t('directory.shift.remove', { day: dayName(shift.day) })}
              onClick={() => onChange(value.filter((_, place) => place !== at))}
            >
              <Icon name="bin" />
            </Button>
          </Group>
        ))}
        <Group>
          <Button
            variant="default"
            leftSection={<Icon name="plus" />}
            onClick={() =>
              onChange([
                ...value,
                {
                  day: last === undefined ? 7 : (last.day % 7) + 1,
                  from: last?.from ?? '09:00',
                  until: last?.until ?? '17:00',
                },
              ])
            }
          >
            {t('directory.shift.add')}
          </Button>
        </Group>
        {error !== undefined && <Input.Error>{error}</Input.Error>}
      </Stack>
    </fieldset>
  );
}
