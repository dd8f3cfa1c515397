import fc from 'fast-check';
import { circles } from './manager-line';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** Whoever meets themselves again within as many steps as there are people. */
function meetsThemselves(start: string, managers: ReadonlyMap<string, string>): boolean {
  let at = managers.get(start);
  for (let steps = 0; steps < ids.length && at !== undefined; steps += 1) {
    if (at === start) return true;
    at = managers.get(at);
  }
  return false;
}

describe('Circles of managers', () => {
  it('hold exactly those who would report to themselves', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...ids)), (record) => {
        const managers = new Map(Object.entries(record));
        expect([...circles(managers)].sort()).toEqual(
          [...managers.keys()].filter((id) => meetsThemselves(id, managers)).sort(),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('are found in a line of a hundred thousand', () => {
    const line = new Map(Array.from({ length: 100_000 }, (_, at) => [String(at), String(at + 1)]));
    expect(circles(line).size).toBe(0);
    expect(circles(line.set('99999', '0')).size).toBe(100_000);
  });
});
