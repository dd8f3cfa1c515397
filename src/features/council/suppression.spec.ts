import fc from 'fast-check';
import { type Published, suppressed } from './suppression';

const table = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.nat({ max: 6 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);
const large = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 300 })), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

/** Every table of counts that what was published allows, as a reader with patience finds them. */
function possible(published: Published, most: number): number[][][] {
  const rows = published.length - 1;
  const columns = (published[0]?.length ?? 1) - 1;
  const found: number[][][] = [];
  const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
  const known = (r: number, c: number): number | null => published[r]?.[c] ?? null;
  const fits = (sum: number, told: number | null): boolean => told === null || told === sum;
  const go = (index: number): void => {
    if (found.length > 20_000) return;
    if (index === rows * columns) {
      const sums = Array.from({ length: columns }, (_, c) => cells.reduce((total, row) => total + (row[c] ?? 0), 0));
      const all = sums.reduce((total, sum) => total + sum, 0);
      if (sums.every((sum, c) => fits(sum, known(rows, c))) && fits(all, known(rows, columns))) {
        found.push(cells.map((row) => [...row]));
      }
      return;
    }
    const [r, c] = [Math.floor(index / columns), index % columns];
    const told = known(r, c);
    for (let count = told ?? 0; count <= (told ?? most); count += 1) {
      const row = cells[r];
      if (row !== undefined) row[c] = count;
      if (
        c === columns - 1 &&
        !fits(
          (cells[r] ?? []).reduce((total, n) => total + n, 0),
          known(r, columns),
        )
      )
        continue;
      go(index + 1);
    }
  };
  go(0);
  return found;
}

/** The sums of a table beside it, as published. */
function whole(counts: readonly (readonly number[])[]): number[][] {
  const rows = counts.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
  return [...rows, (rows[0] ?? []).map((_, c) => rows.reduce((total, row) => total + (row[c] ?? 0), 0))];
}

describe('A published table of counts', () => {
  it('keeps a small count back together with another that hides it', () => {
    const published = suppressed(
      [
        [40, 3, 20],
        [30, 25, 30],
        [50, 45, 60],
      ],
      8,
    );
    expect(published[0]?.[1]).toBeNull();
    expect(published.flat().filter((cell) => cell === null).length).toBeLessThanOrEqual(6);
    expect(published[3]).toEqual([120, 73, 110, 303]);
  });

  it('is whole when every group is large enough', () => {
    const counts = [
      [10, 20],
      [30, 0],
    ];
    expect(suppressed(counts, 8)).toEqual(whole(counts));
  });

  it('shows nothing of a group that is small altogether, not even its zeros', () => {
    const published = suppressed([[3, 0, 1]], 8);
    expect(published.flat().every((cell) => cell === null)).toBe(true);
    expect(suppressed([[7]], 8)).toEqual(
      [
        [null, null],
        [null, null],
      ].map((row) => [...row]),
    );
  });

  it('never shows a count between nothing and the minimum', () => {
    fc.assert(
      fc.property(large, fc.integer({ min: 2, max: 10 }), (counts, minimum) => {
        for (const cell of suppressed(counts, minimum).flat()) {
          expect(cell === null || cell === 0 || cell >= minimum).toBe(true);
        }
      }),
    );
  });

  it('tells the truth in what it shows', () => {
    fc.assert(
      fc.property(large, fc.integer({ min: 2, max: 10 }), (counts, minimum) => {
        const all = whole(counts);
        suppressed(counts, minimum).forEach((row, r) =>
          row.forEach((cell, c) => {
            if (cell !== null) expect(cell).toBe(all[r]?.[c]);
          }),
        );
      }),
    );
  });

  it('gives no single cell away: whatever is kept back could be something else, for a reader who tries everything', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 2, max: 5 }), (counts, minimum) => {
        const published = suppressed(counts, minimum);
        const most = Math.max(...whole(counts).flat()) + 1;
        fc.pre(published.flat().filter((cell) => cell === null).length <= 9 && most <= 14);
        const tables = possible(published, Math.min(most, 8)).map(whole);
        expect(tables.length).toBeGreaterThan(0);
        published.forEach((row, r) =>
          row.forEach((cell, c) => {
            if (cell !== null) return;
            expect(new Set(tables.map((candidate) => candidate[r]?.[c])).size).toBeGreaterThan(1);
          }),
        );
      }),
      { numRuns: 300 },
    );
  });
});
