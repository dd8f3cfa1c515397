import { Button, Group, Table } from '@mantine/core';
import { type JSX, lazy, Suspense } from 'react';
import { directionOf } from '../../app/language';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Waiting } from '../../ui/Loaded';
import { Section } from '../../ui/Section';
import './reports.css';
import { type ChartRow, csvOf, workbookOf } from './reports';

const Drawn = lazy(() => import('./Drawn').then((module) => ({ default: module.Drawn })));

interface Props {
  readonly title: string;
  readonly about: string;
  readonly kind: 'lines' | 'bars';
  /** What the rows are: weeks, channels, goals. */
  readonly along: string;
  readonly series: readonly string[];
  readonly rows: readonly ChartRow[];
  readonly percent?: boolean;
  /** What its file is called, without an ending. */
  readonly file: string;
}

/** Numbers as a drawing and, below it, as a table that says the same; the table can be taken along. */
export function Chart({ title, about, kind, along, series, rows, percent = false, file }: Props): JSX.Element {
  const t = useText();
  const said = (value: number | null): string => {
    if (value === null) return '–';
    return percent ? t.percent(value) : t.number(value);
  };
  const take = async (format: 'csv' | 'xlsx'): Promise<void> => {
    const head = [along, ...series];
    const right = directionOf(t.language) === 'rtl';
    const blob =
      format === 'csv' ? new Blob([csvOf(head, rows)], { type: 'text/csv' }) : await workbookOf(head, rows, right);
    const address = URL.createObjectURL(blob);
    Object.assign(document.createElement('a'), { href: address, download: `${file}.${format}` }).click();
    URL.revokeObjectURL(address);
  };
  return (
    <Section title={title}>
      <p className="meta">{about}</p>
      {rows.length === 0 ? (
        <Empty title={t('charts.none')} icon="chart" />
      ) : (
        <figure className="chart" aria-label={title}>
          <div className="chart-drawn" aria-hidden="true" dir="ltr">
            <Suspense fallback={<Waiting rows={3} />}>
              <Drawn kind={kind} rows={rows} series={series} percent={percent} />
            </Suspense>
          </div>
          <details>
            <summary>{t('charts.table')}</summary>
            <div role="region" aria-label={title} tabIndex={0} style={{ overflowX: 'auto' }}>
              <Table aria-label={title} miw={360}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th scope="col">{along}</Table.Th>
                    {series.map((name) => (
                      <Table.Th key={name} scope="col">
                        {name}
                      </Table.Th>
                    ))}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {rows.map(({ label, values }) => (
                    <Table.Tr key={label}>
                      <Table.Th scope="row">
                        <bdi>{label}</bdi>
                      </Table.Th>
                      {series.map((name, at) => (
                        <Table.Td key={name}>{said(values[at] ?? null)}</Table.Td>
                      ))}
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </div>
            <Group mt="sm">
              {(['csv', 'xlsx'] as const).map((format) => (
                <Button key={format} variant="default" size="sm" onClick={() => void take(format)}>
                  {t(`charts.${format}`)}
                </Button>
              ))}
            </Group>
          </details>
        </figure>
      )}
    </Section>
  );
}
