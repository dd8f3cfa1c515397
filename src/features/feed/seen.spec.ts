import fc from 'fast-check';
import { hasRead, NOTHING_SEEN, readOne, readUntil } from './seen';

const at = (minute: number): Date => new Date(Date.UTC(2026, 0, 1, 0, minute));

describe('What somebody has read', () => {
  it('is everything until an instant and single ones after it', () => {
    const seen = readOne(readUntil(NOTHING_SEEN, at(10)), 'x', at(20));
    expect([hasRead(seen, 'a', at(10)), hasRead(seen, 'b', at(11)), hasRead(seen, 'x', at(20))]).toEqual([
      true,
      false,
      true,
    ]);
    expect(readUntil(seen, at(5)).untilAt).toEqual(at(10));
    expect(readUntil(seen, at(20))).toEqual({ untilAt: at(20), read: [] });
  });

  it('stays small, and what was read stays read', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5_000), { maxLength: 900 }), (minutes) => {
        let seen = NOTHING_SEEN;
        for (const minute of minutes) seen = readOne(seen, String(minute), at(minute));
        expect(seen.read.length).toBeLessThanOrEqual(200);
        for (const minute of minutes) expect(hasRead(seen, String(minute), at(minute))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
