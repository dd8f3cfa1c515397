import { Readable } from 'node:stream';
import writeXlsxFile from 'write-excel-file/node';
import { isRightToLeft } from '../i18n/messages';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A cell that a spreadsheet would take for a formula opens with an apostrophe. */
export function neutral(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** A workbook of one sheet: texts are neutral, numbers stay numbers, and a language that is read from right to left has its columns so. */
export async function workbook(
  sheet: string,
  headings: readonly string[],
  rows: AsyncIterable<readonly (string | number)[]>,
  language: string,
): Promise<Readable> {
  const cells: (
    { value: string; type: StringConstructor; fontWeight?: 'bold' } | { value: number; type: NumberConstructor }
  )[][] = [headings.map((heading) => ({ value: heading, type: String, fontWeight: 'bold' as const }))];
  for await (const row of rows)
    cells.push(
      row.map((cell) =>
        typeof cell === 'number' ? { value: cell, type: Number } : { value: neutral(cell), type: String },
      ),
    );
  const file = writeXlsxFile(cells, { sheet, rightToLeft: isRightToLeft(language) });
  return Readable.from(await file.toBuffer());
}
