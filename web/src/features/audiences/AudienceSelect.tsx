import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { audienceListQuery, audienceQuery } from './audiences';

interface Props {
  readonly label: string;
  readonly description?: string;
  /** The audience's id; null for none. */
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** An audience, found by any part of its name. */
export function AudienceSelect({ label, description, value, onChange }: Props): JSX.Element {
  const t = useText();
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search.trim(), 250);
  const chosen = useQuery({ ...audienceQuery(value ?? ''), enabled: value !== null });
  const name = value === null ? '' : t.names(chosen.data?.names);
  const query = useInfiniteQuery(audienceListQuery(asked === name ? '' : asked));
  const found = (query.data?.pages ?? []).flatMap(({ items }) => items);
  const options = found.map(({ id, names }) => ({ value: id, label: t.names(names) }));
  const known = value === null || options.some((one) => one.value === value);
  return (
    <Select
      label={label}
      description={description}
      searchable
      clearable
      data={known ? options : [...options, { value, label: name || '…' }]}
      filter={({ options: all }) => all}
      value={value}
      onChange={onChange}
      onSearchChange={setSearch}
      nothingFoundMessage={t('audiences.empty')}
      clearButtonProps={{ 'aria-label': t('act.clear') }}
    />
  );
}
