import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Bar } from '../../ui/Bar';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { type Move, type MoveItem, moveItemsQuery, moveQuery, useCancelMove, useUndoMove } from './late';

/** How far an act on many has come, what became of each, and the way back. */
export function MoveScreen(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/enrolment-moves/$id' });
  const query = useQuery(moveQuery(id));
  return (
    <Page title={t('moves.one')} actions={<Go to="/enrolment-moves">{t('moves.title')}</Go>} wide>
      <Loaded query={query}>{(move) => <Progress move={move} />}</Loaded>
    </Page>
  );
}

function Progress({ move }: { move: Move }): JSX.Element {
  const t = useText();
  const cancel = useCancelMove(move.id);
  const undo = useUndoMove(move.id);
  const { waiting, left, done, undone, stays } = move.counts;
  const all = waiting + left + done + undone + stays;
  const items = useInfiniteQuery(moveItemsQuery(move.id, JSON.stringify(move.counts)));
  return (
    <Stack>
      <Sheet p="lg">
        <Stack>
          <Text fw={600} role="status">
            {t(`moves.kind.${move.kind}`)} · {t(`moves.state.${move.state}`)}
          </Text>
          <Bar share={all === 0 ? 1 : 1 - waiting / all} />
          <Text>{t('moves.counts', { waiting, left, done, undone, stays })}</Text>
          <Text className="words">{move.reason}</Text>
          <Text className="meta">
            {t('moves.made', { at: t.dateTime(move.madeAt) })}
            {move.can.includes('undo') &&
              move.undoUntil !== null &&
              ` ${t('moves.undo.until', { at: t.time(move.undoUntil) })}`}
          </Text>
          {[cancel, undo].map(({ error }, at) => error !== null && <ProblemNotice key={at} error={error} />)}
          <Group>
            {move.can.includes('cancel') && (
              <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
                {t('moves.cancel')}
              </Button>
            )}
            {move.can.includes('undo') && (
              <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate()}>
                {t('moves.undo')}
              </Button>
            )}
          </Group>
        </Stack>
      </Sheet>
      <Pages query={items} empty={<Empty title={t('moves.items.none')} icon="check" />}>
        {(rows) => (
          <Sheet p={0}>
            <div role="region" aria-label={t('moves.items')} tabIndex={0} style={{ overflowX: 'auto' }}>
              <Items rows={rows} />
            </div>
          </Sheet>
        )}
      </Pages>
    </Stack>
  );
}

function Items({ rows }: { rows: readonly MoveItem[] }): JSX.Element {
  const t = useText();
  const day = (date: string | null): string => (date === null ? '–' : t.date(date));
  return (
    <Table aria-label={t('moves.items')} miw={620}>
      <Table.Thead>
        <Table.Tr>
          {(['person', 'state', 'before', 'after'] as const).map((head) => (
            <Table.Th key={head} scope="col">
              {t(`moves.head.${head}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.enrolmentId}>
            <Table.Th scope="row">
              <bdi>{displayName(row, t.language)}</bdi>
            </Table.Th>
            <Table.Td>
              {t(`moves.item.${row.state}`)}
              {row.why !== null && ` (${t(`moves.why.${row.why}`)})`}
            </Table.Td>
            <Table.Td>{day(row.dueBefore)}</Table.Td>
            <Table.Td>{day(row.dueAfter)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
