import { tooManyRows } from './reports.errors';

/** Rows of a workbook, which is made in memory. */
const MOST = 100_000;

/** No more rows than a workbook takes. @throws Problem too-many-rows */
export async function* forWorkbook<T>(rows: AsyncIterable<T>): AsyncGenerator<T> {
  let count = 0;
  for await (const row of rows) {
    count += 1;
    if (count > MOST) throw tooManyRows({ most: MOST });
    yield row;
  }
}
