import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { Bar } from '../../ui/Bar';
import { Figures } from '../../ui/Figures';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { type Report, type Run, runQuery, useCancelImport } from './imports';

/** How far a run is, or how it ended and what it changed. */
export function RunReport({ id }: { id: string }): JSX.Element {
  const query = useQuery(runQuery(id));
  return <Loaded query={query}>{(run) => <Shown run={run} />}</Loaded>;
}

const TONES = {
  done: 'good',
  faulty: 'bad',
  asks: 'warning',
  cancelled: 'plain',
  failed: 'bad',
} as const;

function Shown({ run }: { run: Run }): JSX.Element {
  const t = useText();
  if (run.can.includes('cancel')) return <Underway run={run} />;
  const { state, dryRun, report } = run;
  const tone = state in TONES ? TONES[state as keyof typeof TONES] : 'plain';
  const title =
    state === 'done' ? t(dryRun ? 'import.state.done-dry' : 'import.state.done') : t(`import.state.${state}`);
  return (
    <Stack>
      <Notice role="status" tone={tone} title={title}>
        {state === 'asks' && report?.leaversToAllow !== null && (
          <p>{t('import.asks', { count: report?.leaversToAllow ?? 0 })}</p>
        )}
        {state === 'failed' && <p>{t('import.failed')}</p>}
      </Notice>
      {report !== null && <Changes report={report} />}
    </Stack>
  );
}

function Underway({ run }: { run: Run }): JSX.Element {
  const t = useText();
  const cancel = useCancelImport(run.id);
  const share = run.rowsTotal === 0 ? 0 : run.rowsRead / run.rowsTotal;
  return (
    <Sheet>
      <Stack gap="sm">
        <Text role="status">{t(`import.state.${run.state}`)}</Text>
        <Text>{t('import.rows', { read: run.rowsRead, total: run.rowsTotal })}</Text>
        <Bar share={run.state === 'reading' ? share : 1} />
        {cancel.error !== null && <ProblemNotice error={cancel.error} />}
        <Group>
          <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
            {t('import.cancel')}
          </Button>
        </Group>
      </Stack>
    </Sheet>
  );
}

const KINDS = ['joiners', 'movers', 'leavers', 'former'] as const;

function Changes({ report }: { report: Report }): JSX.Element {
  const t = useText();
  const figures = [
    ...KINDS.map((kind) => ({
      label: t(`import.${kind}`),
      value: t.number(report[kind].count),
    })),
    { label: t('import.unchanged'), value: t.number(report.unchanged) },
    {
      label: t('import.faults'),
      value: t.number(report.faultsTotal),
      ...(report.faultsTotal > 0 ? { tone: 'late' as const } : {}),
    },
  ];
  return (
    <Stack gap="lg">
      <Figures figures={figures} />
      <Text size="sm" c="dimmed">
        {report.files
          .map(({ name, encoding }) => t('import.taken-for', { name, encoding: encoding.toUpperCase() }))
          .join(' ')}
      </Text>
      {report.faults.length > 0 && <Faults report={report} />}
      {KINDS.filter((kind) => report[kind].sample.length > 0).map((kind) => (
        <Section key={kind} title={t(`import.${kind}`)}>
          <Sample kind={kind} report={report} />
        </Section>
      ))}
    </Stack>
  );
}

function Sample({ kind, report }: { kind: (typeof KINDS)[number]; report: Report }): JSX.Element {
  const t = useText();
  const code = useCode();
  const { sample, count } = report[kind];
  const fieldOf = (field: string): string =>
    field === 'manager' || field === 'leftOn' ? code('import', field) : code('directory', field);
  return (
    <Sheet>
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {sample.map(({ externalId, name, changes }) => (
          <li key={externalId}>
            <bdi>{name}</bdi> <span className="meta">({externalId})</span>
            {changes.length > 0 && <span className="meta"> · {changes.map(fieldOf).join(', ')}</span>}
          </li>
        ))}
        {count > sample.length && <li>{t('import.more', { count: count - sample.length })}</li>}
      </ul>
    </Sheet>
  );
}

function Faults({ report }: { report: Pick<Report, 'faults' | 'faultsTotal'> }): JSX.Element {
  const t = useText();
  return (
    <Section title={t('import.faults')}>
      <FaultTable faults={report.faults} />
      {report.faultsTotal > report.faults.length && (
        <Text>
          {t('import.more', {
            count: report.faultsTotal - report.faults.length,
          })}
        </Text>
      )}
    </Section>
  );
}

/** What is wrong, by row as a spreadsheet counts. */
export function FaultTable({ faults }: { faults: Report['faults'] }): JSX.Element {
  const t = useText();
  return (
    <Table.ScrollContainer minWidth={320} tabIndex={0} role="region" aria-label={t('import.fault.rows')}>
      <Table aria-label={t('import.fault.rows')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('import.fault.row')}</Table.Th>
            <Table.Th>{t('import.fault.column')}</Table.Th>
            <Table.Th>{t('import.fault.what')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {faults.map(({ row, column, detail }, at) => (
            <Table.Tr key={at}>
              <Table.Td>{row === 0 ? t('import.fault.file') : t.number(row)}</Table.Td>
              <Table.Td>
                <bdi>{column}</bdi>
              </Table.Td>
              <Table.Td>{detail}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
