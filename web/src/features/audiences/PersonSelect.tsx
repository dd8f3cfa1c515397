import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { peopleQuery } from './audiences';

interface Props {
  readonly label: string;
  /** What is kept of the person chosen. */
  readonly by?: 'externalId' | 'id';
  readonly value: string;
  /** The name of who is chosen already. */
  readonly name?: string;
  readonly onChange: (value: string) => void;
}

/** A person of the directory, found by any part of a name. */
export function PersonSelect({ label, by = 'externalId', value, name, onChange }: Props): JSX.Element {
  const t = useText();
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, 250);
  const people = useQuery(peopleQuery(asked.replace(/ \(.*$/, '')));
  const found = (people.data?.items ?? []).map((person) => ({
    value: person[by],
    label: `${person.names[t.language] ?? `${person.givenName} ${person.familyName}`} (${person.externalId})`,
  }));
  const known = value === '' || found.some((one) => one.value === value);
  return (
    <Select
      label={label}
      searchable
      clearable
      miw={220}
      style={{ flex: 1 }}
      data={known ? found : [...found, { value, label: name || value }]}
      filter={({ options }) => options}
      value={value === '' ? null : value}
      onChange={(next) => onChange(next ?? '')}
      onSearchChange={setSearch}
      nothingFoundMessage={t('rule.nobody')}
      clearButtonProps={{ 'aria-label': t('act.clear') }}
    />
  );
}
