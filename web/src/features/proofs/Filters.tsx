import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { AudienceSelect } from '../audiences/AudienceSelect';
import { PersonSelect } from '../audiences/PersonSelect';
import { editionsQuery } from '../rules/desk';
import { documentsQuery } from '../rules/rules';
import { dayOf, endOf } from './day';
import { type ProofFilter, STATES } from './proofs';

interface Props {
  readonly filter: ProofFilter;
  readonly onChange: (filter: ProofFilter) => void;
}

/** One person, one edition, one day, one audience. */
export function Filters({ filter, onChange }: Props): JSX.Element {
  const t = useText();
  const documents = useQuery(documentsQuery);
  const editions = useQuery({ ...editionsQuery(filter.documentId ?? ''), enabled: filter.documentId !== undefined });
  const put = (changes: Partial<Record<keyof ProofFilter, string | null>>): void => {
    const next = Object.entries({ ...filter, ...changes }).filter(([, value]) => (value ?? '') !== '');
    onChange(Object.fromEntries(next));
  };
  return (
    <div className="columns" role="search" aria-label={t('proofs.filters')}>
      <NativeSelect
        label={t('proofs.document')}
        value={filter.documentId ?? ''}
        onChange={(event) => put({ documentId: event.currentTarget.value, editionId: null })}
        data={[
          { value: '', label: t('proofs.all') },
          ...(documents.data?.items ?? []).map(({ id, names }) => ({ value: id, label: t.names(names) })),
        ]}
      />
      <NativeSelect
        label={t('proofs.edition')}
        disabled={filter.documentId === undefined}
        value={filter.editionId ?? ''}
        onChange={(event) => put({ editionId: event.currentTarget.value })}
        data={[
          { value: '', label: t('proofs.edition.in-force') },
          ...(editions.data?.items ?? [])
            .filter(({ state }) => state === 'published')
            .map(({ id, number }) => ({ value: id, label: t('rules.edition', { number }) })),
        ]}
      />
      <PersonSelect
        label={t('proofs.person')}
        by="id"
        value={filter.personId ?? ''}
        onChange={(personId) => put({ personId })}
      />
      <AudienceSelect
        label={t('proofs.audience')}
        description={t('proofs.audience.about')}
        value={filter.audienceId ?? null}
        onChange={(audienceId) => put({ audienceId })}
      />
      <TextInput
        type="date"
        label={t('proofs.day')}
        description={t('proofs.day.about')}
        value={filter.at === undefined ? '' : dayOf(filter.at)}
        onChange={(event) => put({ at: endOf(event.currentTarget.value) })}
      />
      <NativeSelect
        label={t('proofs.state')}
        value={filter.state ?? ''}
        onChange={(event) => put({ state: event.currentTarget.value })}
        data={[
          { value: '', label: t('proofs.all') },
          ...STATES.map((value) => ({ value, label: t(`proofs.filter.${value}`) })),
        ]}
      />
    </div>
  );
}
