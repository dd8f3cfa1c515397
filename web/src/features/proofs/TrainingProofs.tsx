import { Anchor, Group, NativeSelect, Stack, Table, Text, TextInput } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { beltsQuery } from '../assignments/assignments';
import { AudienceSelect } from '../audiences/AudienceSelect';
import { PersonSelect } from '../audiences/PersonSelect';
import { Check } from './Check';
import { dayOf, endOf } from './day';
import {
  HOLDINGS,
  type TrainingProof,
  type TrainingProofFilter,
  trainingFileOf,
  trainingProofCountsQuery,
  trainingProofsQuery,
} from './training-proofs';

/** Who held which belt on a day, and who did not; to read, and to take along. */
export function TrainingProofs(): JSX.Element {
  const t = useText();
  const [filter, setFilter] = useState<TrainingProofFilter>({ belt: 'white' });
  const { state: _state, ...whole } = filter;
  const counts = useQuery({ ...trainingProofCountsQuery(whole), placeholderData: keepPreviousData });
  const query = useInfiniteQuery(trainingProofsQuery(filter));
  return (
    <Page
      title={t('training-proofs.title')}
      about={t('training-proofs.about')}
      actions={<Go to="/proofs">{t('proofs.title')}</Go>}
      wide
    >
      <Stack>
        <ProofFilters filter={filter} onChange={setFilter} />
        <Loaded query={counts} rows={1}>
          {(found) => (
            <Text fw={600} role="status">
              {t('proofs.as-of', { at: t.dateTime(filter.at ?? new Date(counts.dataUpdatedAt).toISOString()) })}{' '}
              {t('training-proofs.counts', { ...found })}
            </Text>
          )}
        </Loaded>
        <Group className="unprinted">
          {(['csv', 'xlsx', 'json'] as const).map((format) => (
            <Anchor key={format} href={trainingFileOf(format, filter)} download>
              {t(`proofs.file.${format}`)}
            </Anchor>
          ))}
        </Group>
        <Pages query={query} empty={<Empty title={t('proofs.empty')} icon="medal" />}>
          {(proofs) => (
            <Sheet p={0}>
              <div role="region" aria-label={t('training-proofs.list')} tabIndex={0} style={{ overflowX: 'auto' }}>
                <Rows proofs={proofs} />
              </div>
            </Sheet>
          )}
        </Pages>
        <Check />
      </Stack>
    </Page>
  );
}

interface Props {
  readonly filter: TrainingProofFilter;
  readonly onChange: (filter: TrainingProofFilter) => void;
}

/** One person, one belt, one audience, one day. */
function ProofFilters({ filter, onChange }: Props): JSX.Element {
  const t = useText();
  const belts = useQuery(beltsQuery);
  const put = (changes: Partial<Record<keyof TrainingProofFilter, string | null>>): void => {
    const next = Object.entries({ ...filter, ...changes }).filter(([, value]) => (value ?? '') !== '');
    onChange(Object.fromEntries(next));
  };
  return (
    <div className="columns" role="search" aria-label={t('proofs.filters')}>
      <NativeSelect
        label={t('assign.belt')}
        value={filter.belt ?? ''}
        onChange={(event) => put({ belt: event.currentTarget.value })}
        data={[
          { value: '', label: t('proofs.all') },
          ...(belts.data?.items ?? []).map(({ code, names }) => ({ value: code, label: t.names(names) })),
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
          ...HOLDINGS.map((value) => ({ value, label: t(`training-proofs.state.${value}`) })),
        ]}
      />
    </div>
  );
}

const HEADS = ['person', 'belt', 'then', 'now', 'from', 'until', 'by'] as const;

function Rows({ proofs }: { proofs: readonly TrainingProof[] }): JSX.Element {
  const t = useText();
  const day = (instant: string | null): string => (instant === null ? '–' : t.date(instant));
  return (
    <Table aria-label={t('training-proofs.list')} miw={860}>
      <Table.Thead>
        <Table.Tr>
          {HEADS.map((head) => (
            <Table.Th key={head} scope="col">
              {t(`training-proofs.head.${head}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {proofs.map((proof) => (
          <Table.Tr key={`${proof.personId} ${proof.belt}`}>
            <Table.Th scope="row">
              <bdi>{displayName(proof, t.language)}</bdi>
              <Text size="sm" className="meta">
                <bdi>{[proof.externalId, proof.department].filter(Boolean).join(' · ')}</bdi>
              </Text>
            </Table.Th>
            <Table.Td>{t.names(proof.beltNames)}</Table.Td>
            <Table.Td>{t(`training-proofs.state.${proof.state}`)}</Table.Td>
            <Table.Td>{t(`training-proofs.state.${proof.stateNow}`)}</Table.Td>
            <Table.Td>{day(proof.from)}</Table.Td>
            <Table.Td>{day(proof.revokedAt ?? proof.until)}</Table.Td>
            <Table.Td>
              {proof.ground === 'recognition' && t('training-proofs.recognition')}
              {proof.ground === 'track' && (
                <>
                  <bdi>{proof.track}</bdi> {t('rules.edition', { number: proof.number ?? 0 })}
                </>
              )}
              {proof.modules !== null && proof.ground === 'track' && (
                <Text size="sm" className="meta">
                  {t('training-proofs.evidence', {
                    done: proof.modulesCompleted ?? 0,
                    all: proof.modules,
                    minutes: proof.creditedMinutes ?? 0,
                  })}
                </Text>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
