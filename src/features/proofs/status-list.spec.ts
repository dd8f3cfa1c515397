import fc from 'fast-check';
import { encodeList, isSet, PLACES } from './status-list';

describe('A status list', () => {
  it('sets the places it is given, and no others', () => {
    const place = fc.integer({ min: 0, max: PLACES - 1 });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 20 }), place, (set, other) => {
        const list = encodeList(set);
        for (const each of set) expect(isSet(list, each)).toBe(true);
        expect(isSet(list, other)).toBe(set.includes(other));
      }),
      { numRuns: 30 },
    );
  });

  it('is not read out of anything else', () => {
    expect(isSet(encodeList([]), PLACES)).toBeNull();
    for (const other of ['', 'u', 'uAAAA', 'zabc', 7, null]) expect(isSet(other, 0)).toBeNull();
  });
});
