import { queryOptions } from '@tanstack/react-query';
import { api, basePath, got } from '../../api/client';

export const trendsQuery = (weeks: number) =>
  queryOptions({
    queryKey: ['reports', 'trends', weeks],
    queryFn: () => got(api.GET('/api/v1/training-trends', { params: { query: { weeks } } })),
  });

/** A list of the server's as a file. */
export const fileOf = (name: string, format: 'csv' | 'xlsx'): string => `${basePath}/api/v1/${name}.${format}`;

/** What a chart shows, and the table beside it: a row for each place on its axis. */
export interface ChartRow {
  readonly label: string;
  /** As the series stand; null where a number is kept back. */
  readonly values: readonly (number | null)[];
}

const cell = (value: string | number | null): string => `"${String(value ?? '').replaceAll('"', '""')}"`;

/** The table of a chart as CSV that spreadsheets open in the right characters. */
export function csvOf(head: readonly string[], rows: readonly ChartRow[]): string {
  const lines = [head.map(cell), ...rows.map(({ label, values }) => [cell(label), ...values.map(cell)])];
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}
