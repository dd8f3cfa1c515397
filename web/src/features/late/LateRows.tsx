import { Badge, Checkbox, Table, Text } from '@mantine/core';
import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import type { LateRow } from './late';

interface Props {
  readonly rows: readonly LateRow[];
  /** Enrolments that are chosen; null where nobody may act on them. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

const HEADS = ['person', 'track', 'standing', 'due', 'left', 'act'] as const;

/** One row per person and track. */
export function LateRows({ rows, chosen, onChoose }: Props): JSX.Element {
  const t = useText();
  const all = chosen !== null && rows.every(({ enrolmentId }) => chosen.has(enrolmentId));
  const put = (id: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <Table aria-label={t('late.list')} miw={820}>
      <Table.Thead>
        <Table.Tr>
          {chosen !== null && (
            <Table.Td>
              <Checkbox
                aria-label={t('late.choose.all')}
                checked={all}
                indeterminate={!all && chosen.size > 0}
                onChange={() => onChoose(new Set(all ? [] : rows.map(({ enrolmentId }) => enrolmentId)))}
              />
            </Table.Td>
          )}
          {HEADS.map((head) => (
            <Table.Th key={head} scope="col">
              {t(`late.head.${head}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.enrolmentId}>
            {chosen !== null && (
              <Table.Td>
                <Checkbox
                  aria-label={t('late.choose', { name: displayName(row, t.language), track: t.names(row.trackNames) })}
                  checked={chosen.has(row.enrolmentId)}
                  onChange={(event) => put(row.enrolmentId, event.currentTarget.checked)}
                />
              </Table.Td>
            )}
            <Table.Th scope="row">
              <bdi>{displayName(row, t.language)}</bdi>
              <Text size="sm" className="meta">
                <bdi>
                  {[row.externalId, row.department, row.managerNames?.[t.language] ?? row.managerName]
                    .filter(Boolean)
                    .join(' · ')}
                </bdi>
              </Text>
            </Table.Th>
            <Table.Td>
              <bdi>{t.names(row.trackNames)}</bdi>
            </Table.Td>
            <Table.Td>
              <Badge tt="none" variant={row.standing === 'late' ? 'filled' : 'default'}>
                {t(`late.standing.${row.standing}`)}
              </Badge>
              {row.reminded && (
                <Text size="sm" className="meta">
                  {t('late.reminded.today')}
                </Text>
              )}
            </Table.Td>
            <Table.Td>{t.date(row.dueOn)}</Table.Td>
            <Table.Td>
              {row.remainingMinutes === null
                ? '–'
                : t('late.left', { minutes: row.remainingMinutes, days: row.workingDays })}
            </Table.Td>
            <Table.Td>{row.lastActAt === null ? '–' : t.date(row.lastActAt)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
