import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { peopleQuery } from '../audiences/audiences';
import type { Manager } from './directory';

interface Props {
  readonly label: string;
  /** An id, or nothing. */
  readonly value: string;
  /** Who it was when the form was opened. */
  readonly manager: Manager | null;
  readonly onChange: (id: string) => void;
  readonly error: string | undefined;
}

/** The person somebody reports to, found by any part of a name. */
export function ManagerPick({ label, value, manager, onChange, error }: Props): JSX.Element {
  const t = useText();
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search.replace(/ \([^()]*\)$/, ''), 250);
  const people = useQuery(peopleQuery(asked));
  const known = manager === null ? [] : [manager];
  const found = [...known, ...(people.data?.items ?? []).filter(({ id }) => id !== manager?.id)];
  return (
    <Select
      label={label}
      searchable
      clearable
      data={found.map((person) => ({
        value: person.id,
        label: `${displayName(person, t.language)} (${person.externalId})`,
      }))}
      filter={({ options }) => options}
      value={value === '' ? null : value}
      onChange={(next) => onChange(next ?? '')}
      onSearchChange={setSearch}
      nothingFoundMessage={t('directory.nobody')}
      clearButtonProps={{ 'aria-label': t('act.clear') }}
      {...(error === undefined ? {} : { error })}
    />
  );
}
