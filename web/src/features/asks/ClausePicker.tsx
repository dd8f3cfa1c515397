import { MultiSelect } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { documentsQuery, editionQuery } from '../rules/rules';

export interface ClauseInForce {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  readonly documentId: string;
  readonly document: string;
}

/** The clauses of every document in force. */
export function useClauses(): readonly ClauseInForce[] {
  const t = useText();
  const documents = useQuery(documentsQuery).data?.items.filter(({ inForce }) => inForce !== null) ?? [];
  const editions = useQueries({ queries: documents.map(({ inForce }) => editionQuery(inForce?.id ?? '')) });
  return documents.flatMap((document, at) =>
    (editions[at]?.data?.clauses ?? []).map(({ id, number, title }) => ({
      ...{ id, number, label: t('asks.clause', { number, title: t.names(title) }) },
      ...{ documentId: document.id, document: t.names(document.names) },
    })),
  );
}

/** The clauses that an answer stands on: found by typing. */
export function ClausePicker({
  value,
  onChange,
}: {
  readonly value: string[];
  readonly onChange: (value: string[]) => void;
}): JSX.Element {
  const t = useText();
  const clauses = useClauses();
  const groups = [...new Set(clauses.map(({ document }) => document))];
  return (
    <MultiSelect
      label={t('asks.clauses')}
      description={t('asks.clauses.about')}
      searchable
      maxValues={10}
      nothingFoundMessage={t('asks.clauses.none')}
      value={value}
      onChange={onChange}
      data={groups.map((group) => ({
        group,
        items: clauses.filter(({ document }) => document === group).map(({ id, label }) => ({ value: id, label })),
      }))}
    />
  );
}
