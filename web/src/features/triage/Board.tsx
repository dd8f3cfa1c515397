import { Anchor, Group, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { isProblem } from '../../api/problem';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Figures } from '../../ui/Figures';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { type BoardRow, boardQuery, type Filter } from './board';
import { BulkActs } from './BulkActs';
import { Choosing } from './Choosing';
import { Hands, Unseen } from './Health';
import { KeptTags } from './KeptTags';
import { Places } from './Places';

/** How every channel and topic stands, what waits there, and what to do to many at once. */
export function Board(): JSX.Element {
  const t = useText();
  const query = useQuery(boardQuery);
  const [filter, setFilter] = useState<Filter>({});
  if (isProblem(query.error, 'role-missing')) {
    return (
      <Page title={t('triage.title')} about={t('triage.about')} wide>
        <ProblemNotice error={query.error} />
      </Page>
    );
  }
  return (
    <Page title={t('triage.title')} about={t('triage.about')} wide>
      <Places />
      <Stack gap="xl">
        <Unseen />
        <Loaded query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t('triage.empty')} icon="check" />
            ) : (
              <Stack>
                <Totals rows={items} />
                <Sheet p={0}>
                  <div role="region" aria-label={t('triage.board')} tabIndex={0} style={{ overflowX: 'auto' }}>
                    <Rows rows={items} onChoose={setFilter} />
                  </div>
                </Sheet>
              </Stack>
            )
          }
        </Loaded>
        <Hands />
        <BulkActs />
        <Section title={t('triage.list')}>
          <Choosing filter={filter} onFilter={setFilter} />
        </Section>
        <KeptTags />
      </Stack>
    </Page>
  );
}

const sum = (rows: readonly BoardRow[], of: (row: BoardRow) => number): number =>
  rows.reduce((all, row) => all + of(row), 0);

function Totals({ rows }: { rows: readonly BoardRow[] }): JSX.Element {
  const t = useText();
  const late = sum(rows, (row) => row.late);
  return (
    <Figures
      figures={[
        { label: t('triage.late'), value: t.number(late), tone: late > 0 ? 'late' : 'good' },
        { label: t('triage.at-risk'), value: t.number(sum(rows, (row) => row.atRisk)) },
        { label: t('triage.waiting'), value: t.number(sum(rows, (row) => row.waiting)) },
        {
          label: t('triage.answered'),
          value: t.number(sum(rows, (row) => row.answeredDay)),
          about: t('triage.week', { count: sum(rows, (row) => row.answeredWeek) }),
        },
      ]}
    />
  );
}

const COLUMNS = ['late', 'at-risk', 'waiting', 'held', 'arrived', 'answered'] as const;

function Rows({ rows, onChoose }: { rows: readonly BoardRow[]; onChoose: (filter: Filter) => void }): JSX.Element {
  const t = useText();
  return (
    <Table verticalSpacing="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('triage.topic')}</Table.Th>
          {COLUMNS.map((column) => (
            <Table.Th key={column} scope="col">
              {t(`triage.${column}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={`${row.channelId} ${row.topicId ?? ''}`}>
            <Table.Th scope="row" style={{ minInlineSize: 150 }}>
              <Anchor
                component="button"
                type="button"
                fw={600}
                ta="start"
                onClick={() =>
                  onChoose({
                    channelId: row.channelId,
                    topicId: row.topicId ?? undefined,
                    unrouted: row.topicId === null ? 'true' : undefined,
                  })
                }
              >
                <bdi>{row.topicNames === null ? t('triage.unrouted') : t.names(row.topicNames)}</bdi>
              </Anchor>
              <Text size="sm" c="dimmed">
                <bdi>{t.names(row.channelNames)}</bdi>
              </Text>
            </Table.Th>
            <Table.Td fw={row.late > 0 ? 700 : undefined}>{t.number(row.late)}</Table.Td>
            <Table.Td>{t.number(row.atRisk)}</Table.Td>
            <Table.Td>{t.number(row.waiting)}</Table.Td>
            <Table.Td>{t.number(row.held)}</Table.Td>
            <Table.Td>
              <Pair day={row.arrivedDay} week={row.arrivedWeek} />
            </Table.Td>
            <Table.Td>
              <Pair day={row.answeredDay} week={row.answeredWeek} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Pair({ day, week }: { day: number; week: number }): JSX.Element {
  const t = useText();
  return (
    <Group gap={6} wrap="nowrap">
      <span>{t.number(day)}</span>
      <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {t('triage.week', { count: week })}
      </Text>
    </Group>
  );
}
