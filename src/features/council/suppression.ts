/**
 * A table of counts with its sums, as it is published: null is kept back. The sums are cells too: the last cell of each
 * row, and the last row.
 */
export type Published = readonly (readonly (number | null)[])[];

/**
 * Keeps back what would tell about fewer than `minimum` persons, and as much beside it as it takes that no sum gives it
 * away. Filters choose rows of what comes out of here, never of what goes in, so that two answers never differ by
 * somebody.
 *
 * A cell is kept back when it counts at least one and fewer than `minimum`; a row or column of fewer than `minimum`
 * altogether is kept back whole, zeros included, since "nobody of these three" tells about three.
 */
export function suppressed(counts: readonly (readonly number[])[], minimum: number): Published {
  const table = withSums(counts);
  const kept = table.map((row) => row.map(() => false));
  keepSmall(table, kept, minimum);
  for (let given = firstGiven(table, kept); given !== null; given = firstGiven(table, kept)) {
    const more = nextToKeep(table, kept, given);
    if (more === null) break;
    set(kept, more);
  }
  return table.map((row, r) => row.map((count, c) => (kept[r]?.[c] === true ? null : count)));
}

interface Place {
  readonly r: number;
  readonly c: number;
}

type Table = readonly (readonly number[])[];
type Kept = boolean[][];

function withSums(counts: Table): number[][] {
  const columns = counts[0]?.length ?? 0;
  const rows = counts.map((row) => [...row, sum(row)]);
  const sums = Array.from({ length: columns + 1 }, (_, c) => sum(rows.map((row) => row[c] ?? 0)));
  return [...rows, sums];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function keepSmall(table: Table, kept: Kept, minimum: number): void {
  const lastRow = table.length - 1;
  const lastColumn = (table[0]?.length ?? 1) - 1;
  for (const [r, row] of table.entries()) {
    for (const [c, count] of row.entries()) {
      const small = count > 0 && count < minimum;
      const fewInRow = r < lastRow && between(row[lastColumn] ?? 0, minimum);
      const fewInColumn = c < lastColumn && between(table[lastRow]?.[c] ?? 0, minimum);
      if (small || fewInRow || fewInColumn) set(kept, { r, c });
    }
  }
}

function between(count: number, minimum: number): boolean {
  return count > 0 && count < minimum;
}

/**
 * The first cell kept back that the rest gives away. With sums as cells of the other sign, every line of the table adds
 * up to nothing; a cell can be anything else exactly when one can go round from it through cells kept back, taking one
 * away and adding one in turn, with no count below zero.
 */
function firstGiven(table: Table, kept: Kept): Place | null {
  for (const [r, row] of table.entries()) {
    for (const c of row.keys()) {
      if (kept[r]?.[c] !== true) continue;
      if (!canMove(table, kept, { r, c }, 1) && !canMove(table, kept, { r, c }, -1)) return { r, c };
    }
  }
  return null;
}

/** Whether the cell could be one more (or fewer) with everything published as it is. */
function canMove(table: Table, kept: Kept, start: Place, step: 1 | -1): boolean {
  if (!mayStep(table, start, step)) return false;
  // From the start's column back to its row: odd moves go along a column the other way, even ones along a row.
  const rows = table.length;
  const columns = table[0]?.length ?? 0;
  const seenColumns = new Set<number>([start.c]);
  const seenRows = new Set<number>();
  let frontier = [start.c];
  while (frontier.length > 0) {
    const reached: number[] = [];
    for (const c of frontier) {
      for (let r = 0; r < rows; r += 1) {
        if (seenRows.has(r) || (r === start.r && c === start.c)) continue;
        if (kept[r]?.[c] !== true || !mayStep(table, { r, c }, step === 1 ? -1 : 1)) continue;
        if (r === start.r) return true;
        seenRows.add(r);
        for (let next = 0; next < columns; next += 1) {
          if (seenColumns.has(next) || kept[r]?.[next] !== true || !mayStep(table, { r, c: next }, step)) continue;
          seenColumns.add(next);
          reached.push(next);
        }
      }
    }
    frontier = reached;
  }
  return false;
}

/** A sum stands with the other sign: what is one more in the table of lines is one fewer in it. */
function mayStep(table: Table, { r, c }: Place, step: 1 | -1): boolean {
  const lastRow = table.length - 1;
  const lastColumn = (table[0]?.length ?? 1) - 1;
  const isOneSum = (r === lastRow) !== (c === lastColumn);
  const change = isOneSum ? -step : step;
  return change > 0 || (table[r]?.[c] ?? 0) >= 1;
}

/** The smallest cell that is still shown in the row or column of the one given away; zeros only when nothing else is left. */
function nextToKeep(table: Table, kept: Kept, { r, c }: Place): Place | null {
  const shown: Place[] = [];
  for (const [row, cells] of table.entries()) {
    for (const column of cells.keys()) if (kept[row]?.[column] !== true) shown.push({ r: row, c: column });
  }
  const near = shown.filter((place) => place.r === r || place.c === c);
  const [next] = (near.length > 0 ? near : shown).sort((a, b) => cost(table, a) - cost(table, b));
  return next ?? null;
}

/** What is lost by keeping a cell back: sums cost most, zeros help least. */
function cost(table: Table, { r, c }: Place): number {
  const isSum = r === table.length - 1 || c === (table[0]?.length ?? 1) - 1;
  const count = table[r]?.[c] ?? 0;
  return (isSum ? 1e12 : 0) + (count === 0 ? 1e9 : count);
}

function set(kept: Kept, { r, c }: Place): void {
  const row = kept[r];
  if (row !== undefined) row[c] = true;
}
