import fc from 'fast-check';
import { type OutcomeRow, readHeader, readRow, sameDecimal, withoutRepeats } from './outcome';

const places = { goal: 0, date: 1, quantity: 2, reference: 3 };

describe('A row of outcomes', () => {
  it('is found by its header in any order, and says which columns are absent or doubled', () => {
    expect(readHeader(['Reference', ' date', 'note', 'GOAL', 'quantity']).places).toEqual({
      goal: 3,
      date: 1,
      quantity: 4,
      reference: 0,
    });
    expect(readHeader(['goal', 'date', 'date']).faults).toEqual([
      { row: 1, column: 'date', code: 'column-doubled' },
      { row: 1, column: 'quantity', code: 'column-absent' },
      { row: 1, column: 'reference', code: 'column-absent' },
    ]);
  });

  it('takes formula signs and Hebrew as ordinary text', () => {
    expect(readRow(2, ['helped', '2026-02-28', '-1.50', '=1+1 פנייה 😀'], places)).toEqual({
      row: 2,
      goal: 'helped',
      date: '2026-02-28',
      quantity: '-1.50',
      reference: '=1+1 פנייה 😀',
    });
  });

  it('says every fault at once', () => {
    expect(readRow(7, ['', '2026-02-30', '1,200', 'x'.repeat(201)], places)).toEqual([
      { row: 7, column: 'goal', code: 'required' },
      { row: 7, column: 'date', code: 'not-a-date' },
      { row: 7, column: 'quantity', code: 'not-a-decimal' },
      { row: 7, column: 'reference', code: 'reference-long' },
    ]);
    expect(readRow(8, ['a'], places)).toHaveLength(3);
  });

  it('compares decimals exactly', () => {
    const decimal = fc.tuple(fc.bigInt(-(10n ** 12n) + 1n, 10n ** 12n - 1n), fc.integer({ min: 0, max: 6 }));
    const written = ([n, zeros]: [bigint, number]): string => `${n}${zeros > 0 ? `.${'0'.repeat(zeros)}` : ''}`;
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(sameDecimal(written(a), written(b))).toBe(a[0] === b[0]);
      }),
    );
    expect(sameDecimal('999999999999.000001', '999999999999.000002')).toBe(false);
    expect(sameDecimal('-0.0', '0')).toBe(true);
  });

  it('counts once however often a file repeats it, and is a fault when it says something else', () => {
    const row = (at: number, more: Partial<OutcomeRow> = {}): OutcomeRow => ({
      row: at,
      goal: 'g',
      date: '2026-01-01',
      quantity: '1',
      reference: 'r',
      ...more,
    });
    const rows = [row(2), row(3, { quantity: '1.00' }), row(4, { quantity: '2' }), row(5, { goal: 'h' })];
    expect(withoutRepeats(rows)).toEqual({
      rows: [row(2), row(5, { goal: 'h' })],
      repeated: 1,
      faults: [{ row: 4, column: 'reference', code: 'reference-differs' }],
    });
  });
});
