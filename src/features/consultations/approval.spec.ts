import fc from 'fast-check';
import { AREAS, areasOf, missingApprovals } from './approval';

const person = fc.constantFrom('a', 'b', 'c');

describe('A draft is published by nobody alone', () => {
  it('whoever is named, and whoever approved', () => {
    const standing = fc.record({
      authorId: person,
      named: fc.array(fc.record({ area: fc.constantFrom(...AREAS), personId: person }), { maxLength: 4 }),
      approvedBy: fc.uniqueArray(person),
    });
    fc.assert(
      fc.property(standing, (given) => {
        const missing = missingApprovals(given);
        if (missing.length > 0) return;
        expect(given.approvedBy.some((one) => one !== given.authorId)).toBe(true);
        for (const { personId } of given.named) expect(given.approvedBy).toContain(personId);
      }),
    );
  });

  it('and an operator’s draft only by those who are named', () => {
    expect(missingApprovals({ authorId: null, named: [], approvedBy: [] })).toEqual([]);
    const named = [{ area: 'legal', personId: 'b' }];
    expect(missingApprovals({ authorId: null, named, approvedBy: [] })).toEqual(['legal']);
    expect(missingApprovals({ authorId: 'a', named, approvedBy: ['b'] })).toEqual([]);
    expect(missingApprovals({ authorId: 'b', named, approvedBy: ['b'] })).toEqual(['another']);
  });

  it('and approved by those who are named, or entitled by a role', () => {
    const named = [{ area: 'legal', personId: 'b' }];
    expect(areasOf('b', named, false)).toEqual(['legal']);
    expect(areasOf('c', named, true)).toEqual([]);
    expect(() => areasOf('c', named, false)).toThrow('not-approver');
  });
});
