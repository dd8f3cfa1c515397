import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { PersonSelect } from '../audiences/PersonSelect';
import { tracksQuery } from '../jobs/jobs';
import { type LateFilter, STANDINGS } from './late';

interface Props {
  readonly filter: LateFilter;
  readonly onChange: (filter: LateFilter) => void;
}

/** One standing, one track, everybody below one manager. A team is chosen among the teams. */
export function LateFilters({ filter, onChange }: Props): JSX.Element {
  const t = useText();
  const tracks = useQuery(tracksQuery);
  const put = (changes: Partial<Record<keyof LateFilter, string>>): void => {
    const next = Object.entries({ ...filter, ...changes }).filter(([, value]) => value !== '');
    onChange(Object.fromEntries(next));
  };
  return (
    <div className="columns" role="search" aria-label={t('late.filters')}>
      <NativeSelect
        label={t('late.standing')}
        value={filter.standing ?? ''}
        onChange={(event) => put({ standing: event.currentTarget.value })}
        data={[
          { value: '', label: t('proofs.all') },
          ...STANDINGS.map((value) => ({ value, label: t(`late.standing.${value}`) })),
        ]}
      />
      <NativeSelect
        label={t('late.track')}
        value={filter.track ?? ''}
        onChange={(event) => put({ track: event.currentTarget.value })}
        data={[
          { value: '', label: t('proofs.all') },
          ...(tracks.data?.items ?? []).flatMap(({ code, edition }) =>
            edition === null ? [] : [{ value: code, label: t.names(edition.names) }],
          ),
        ]}
      />
      <PersonSelect label={t('late.under')} value={filter.under ?? ''} onChange={(under) => put({ under })} />
    </div>
  );
}
