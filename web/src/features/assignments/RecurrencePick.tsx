import { Group, NativeSelect, NumberInput } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import type { What } from './assignments';

export type Recurrence = Required<Pick<What, 'everyMonths' | 'yearlyOn'>>;

export const ONCE: Recurrence = { everyMonths: null, yearlyOn: null };

interface Props {
  readonly value: Recurrence;
  readonly onChange: (value: Recurrence) => void;
}

const DAYS = Array.from({ length: 31 }, (_, at) => String(at + 1).padStart(2, '0'));
const MONTHS = DAYS.slice(0, 12);

/** Once, every so many months, or by a day of each year. */
export function RecurrencePick({ value, onChange }: Props): JSX.Element {
  const t = useText();
  const how = value.everyMonths !== null ? 'months' : value.yearlyOn !== null ? 'yearly' : 'once';
  const [month = '01', day = '01'] = value.yearlyOn?.split('-') ?? [];
  const monthName = (of: string): string =>
    new Intl.DateTimeFormat(t.language, { month: 'long' }).format(new Date(`2024-${of}-15T12:00:00`));
  return (
    <Group align="flex-end">
      <NativeSelect
        label={t('assign.recurs')}
        value={how}
        onChange={({ currentTarget }) =>
          onChange(
            currentTarget.value === 'months'
              ? { everyMonths: 12, yearlyOn: null }
              : currentTarget.value === 'yearly'
                ? { everyMonths: null, yearlyOn: '01-01' }
                : ONCE,
          )
        }
        data={[
          { value: 'once', label: t('assign.recurs.once') },
          { value: 'months', label: t('assign.recurs.months') },
          { value: 'yearly', label: t('assign.recurs.yearly') },
        ]}
      />
      {how === 'months' && (
        <NumberInput
          label={t('assign.months')}
          min={1}
          max={120}
          allowDecimal={false}
          value={value.everyMonths ?? 12}
          onChange={(months) => onChange({ everyMonths: Number(months), yearlyOn: null })}
        />
      )}
      {how === 'yearly' && (
        <>
          <NativeSelect
            label={t('assign.day')}
            value={day}
            onChange={({ currentTarget }) =>
              onChange({ everyMonths: null, yearlyOn: `${month}-${currentTarget.value}` })
            }
            data={DAYS.map((one) => ({ value: one, label: t.number(Number(one)) }))}
          />
          <NativeSelect
            label={t('assign.month')}
            value={month}
            onChange={({ currentTarget }) => onChange({ everyMonths: null, yearlyOn: `${currentTarget.value}-${day}` })}
            data={MONTHS.map((one) => ({ value: one, label: monthName(one) }))}
          />
        </>
      )}
    </Group>
  );
}
