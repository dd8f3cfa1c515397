import { NativeSelect } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';

interface Props {
  readonly label: string;
  /** What it says when none is chosen. */
  readonly none: string;
  readonly countries: readonly string[];
  readonly value: string | null;
  readonly onChange: (country: string | null) => void;
}

/** Whose public holidays count. */
export function Countries({ label, none, countries, value, onChange }: Props): JSX.Element {
  const t = useText();
  const names = new Intl.DisplayNames([t.language], { type: 'region' });
  const named = countries.map((code) => ({ value: code, label: names.of(code) ?? code }));
  return (
    <NativeSelect
      label={label}
      description={t('my-messages.holidays.about')}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      data={[{ value: '', label: none }, ...named.sort((a, b) => a.label.localeCompare(b.label))]}
    />
  );
}
