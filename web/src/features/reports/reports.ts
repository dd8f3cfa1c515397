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

/** What a spreadsheet would take for a formula opens with an apostrophe. */
const neutral = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

const cell = (value: string | number | null): string =>
  `"${(typeof value === 'string' ? neutral(value) : String(value ?? '')).replaceAll('"', '""')}"`;

/** The table of a chart as CSV that spreadsheets open in the right characters. */
export function csvOf(head: readonly string[], rows: readonly ChartRow[]): string {
  const lines = [head.map(cell), ...rows.map(({ label, values }) => [cell(label), ...values.map(cell)])];
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

/** The same as a workbook of one sheet, which stands in the direction of its words; what makes it loads when it is asked for. */
export async function workbookOf(head: readonly string[], rows: readonly ChartRow[], right: boolean): Promise<Blob> {
  const { default: write } = await import('write-excel-file/browser');
  const cells = [
    head.map((value) => ({ value: neutral(value), type: String, fontWeight: 'bold' as const })),
    ...rows.map(({ label, values }) => [
      { value: neutral(label), type: String },
      ...values.map((value) => (value === null ? null : { value, type: Number })),
    ]),
  ];
  return write(cells, { rightToLeft: right }).toBlob();
}
