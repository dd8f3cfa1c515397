import { Anchor, Group, Stack, Table, Text } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { usePermission } from '../../app/session';
import { useCode, useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { useDocumentName } from '../rules/rules';
import { Check } from './Check';
import { Filters } from './Filters';
import { countsQuery, fileOf, type Proof, type ProofFilter, proofsQuery } from './proofs';

/** Who had acknowledged which edition at an instant, and who had not; to read, and to take along. */
export function Proofs(): JSX.Element {
  const t = useText();
  const trained = usePermission('training:report');
  const [filter, setFilter] = useState<ProofFilter>({});
  const { state: _state, ...whole } = filter;
  const counts = useQuery({ ...countsQuery(whole), placeholderData: keepPreviousData });
  const query = useInfiniteQuery(proofsQuery(filter));
  return (
    <Page
      title={t('proofs.title')}
      about={t('proofs.about')}
      actions={trained && <Go to="/proofs/training">{t('training-proofs.title')}</Go>}
      wide
    >
      <Stack>
        <Filters filter={filter} onChange={setFilter} />
        <Loaded query={counts} rows={1}>
          {({ acknowledged, counted, missing }) => (
            <Text fw={600} role="status">
              {t('proofs.as-of', { at: t.dateTime(filter.at ?? new Date(counts.dataUpdatedAt).toISOString()) })}{' '}
              {t('proofs.counts', { acknowledged, counted, missing })}
            </Text>
          )}
        </Loaded>
        <Group className="unprinted">
          {(['csv', 'xlsx', 'json'] as const).map((format) => (
            <Anchor key={format} href={fileOf(format, filter)} download>
              {t(`proofs.file.${format}`)}
            </Anchor>
          ))}
        </Group>
        <Pages query={query} empty={<Empty title={t('proofs.empty')} icon="rules" />}>
          {(proofs) => (
            <Sheet p={0}>
              <div role="region" aria-label={t('proofs.list')} tabIndex={0} style={{ overflowX: 'auto' }}>
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

function Rows({ proofs }: { proofs: readonly Proof[] }): JSX.Element {
  const t = useText();
  const code = useCode();
  const documentName = useDocumentName();
  const heads = ['person', 'edition', 'state', 'at', 'language', 'method', 'due'] as const;
  return (
    <Table aria-label={t('proofs.list')} miw={760}>
      <Table.Thead>
        <Table.Tr>
          {heads.map((head) => (
            <Table.Th key={head} scope="col">
              {t(`proofs.head.${head}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {proofs.map((proof) => (
          <Table.Tr key={`${proof.personId} ${proof.editionId}`}>
            <Table.Th scope="row">
              <bdi>{displayName(proof, t.language)}</bdi>
              <Text size="sm" c="dimmed">
                <bdi>{[proof.externalId, proof.department].filter(Boolean).join(' · ')}</bdi>
              </Text>
            </Table.Th>
            <Table.Td>
              <bdi>{documentName(proof.code)}</bdi> {t('rules.edition', { number: proof.number })}
            </Table.Td>
            <Table.Td>{t(`proofs.state.${proof.state}`, { number: proof.acknowledgedNumber ?? 0 })}</Table.Td>
            <Table.Td>{proof.acknowledgedAt === null ? '–' : t.dateTime(proof.acknowledgedAt)}</Table.Td>
            <Table.Td>{proof.language ?? '–'}</Table.Td>
            <Table.Td>
              {proof.method === null ? '–' : code('rules.method', proof.method)}
              {proof.quizScore !== null && ` (${t('proofs.quiz', { score: t.percent(proof.quizScore / 100) })})`}
            </Table.Td>
            <Table.Td>{proof.dueAt === null ? '–' : t.date(proof.dueAt)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
