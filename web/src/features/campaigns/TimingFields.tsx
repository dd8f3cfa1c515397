import { Group, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Choice } from '../../ui/Choice';
import type { TimingForm } from './timing';

interface Props {
  readonly timing: TimingForm;
  readonly onChange: (timing: TimingForm) => void;
}

const KINDS = ['once', 'recurring', 'due'] as const;
const FREQUENCIES = ['daily', 'weekly', 'monthly'] as const;
const DUES = ['training', 'belt'] as const;

/** Once, again and again, or by what people's dates are. */
export function TimingFields({ timing, onChange }: Props): JSX.Element {
  const t = useText();
  const put = (more: Partial<TimingForm>): void => onChange({ ...timing, ...more });
  return (
    <Stack>
      <Choice
        label={t('campaign.when')}
        labelled
        value={timing.kind}
        options={KINDS.map((value) => ({ value, label: t(`campaign.when.${value}`) }))}
        onChange={(kind) => put({ kind })}
      />
      {timing.kind === 'once' && (
        <TextInput
          type="datetime-local"
          label={t('campaign.at')}
          description={t('campaign.at.about')}
          value={timing.at}
          onChange={(event) => put({ at: event.currentTarget.value })}
        />
      )}
      {timing.kind === 'recurring' && (
        <Group align="flex-end">
          <NativeSelect
            label={t('campaign.every')}
            value={timing.every}
            onChange={(event) =>
              put({ every: FREQUENCIES.find((one) => one === event.currentTarget.value) ?? 'weekly' })
            }
            data={FREQUENCIES.map((value) => ({ value, label: t(`campaign.every.${value}`) }))}
          />
          <NumberInput
            label={t('campaign.interval')}
            min={1}
            max={52}
            value={timing.interval}
            onChange={(value) => put({ interval: Number(value) })}
          />
          <TextInput
            type="date"
            label={t('campaign.starts')}
            required
            value={timing.startsOn}
            onChange={(event) => put({ startsOn: event.currentTarget.value })}
          />
        </Group>
      )}
      {timing.kind === 'due' && (
        <Group align="flex-end">
          <NativeSelect
            label={t('campaign.about')}
            value={timing.about}
            onChange={(event) => put({ about: DUES.find((one) => one === event.currentTarget.value) ?? 'training' })}
            data={DUES.map((value) => ({ value, label: t(`campaign.about.${value}`) }))}
          />
          <TextInput
            label={t('campaign.days')}
            description={t('campaign.days.about')}
            required
            dir="ltr"
            value={timing.days}
            onChange={(event) => put({ days: event.currentTarget.value })}
          />
        </Group>
      )}
      {timing.kind !== 'once' && (
        <Group align="flex-end">
          <TextInput
            type="time"
            label={t('campaign.time')}
            required
            value={timing.time}
            onChange={(event) => put({ time: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('campaign.until')}
            value={timing.until}
            onChange={(event) => put({ until: event.currentTarget.value })}
          />
        </Group>
      )}
    </Stack>
  );
}
