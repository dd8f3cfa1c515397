import { counted, countedOf, type Show } from './counted';

interface Kind {
  readonly count: number;
  readonly entity: string | null;
  readonly red: boolean;
}

/** Fewer than eight are kept back, and whatever stands beside them. */
const show: Show = (_entity, counts) =>
  counts.some((count) => count > 0 && count < 8) ? counts.map(() => null) : counts;
const kind = (entity: string | null, red: boolean, count: number): Kind => ({ entity, red, count });
const isRed = ({ red }: Kind): boolean => red;

describe('People who are counted', () => {
  it('are all counted where they may be seen', () => {
    const people = [kind(null, true, 1), kind(null, false, 2), kind(null, true, 3)];
    expect(countedOf(people, isRed, show)).toEqual({ people: 4, keptBack: false });
  });

  it('are counted by groups where works-council mode keeps to them', () => {
    const people = [kind(null, true, 1), kind('GmbH', true, 9), kind('GmbH', false, 8), kind('Ltd', true, 10)];
    expect(countedOf(people, isRed, show)).toEqual({ people: 20, keptBack: false });
  });

  it('are left out, and said to be, where a group is too small', () => {
    const people = [kind(null, true, 1), kind('GmbH', true, 90), kind('GmbH', false, 2), kind('Ltd', true, 10)];
    expect(countedOf(people, isRed, show)).toEqual({ people: 11, keptBack: true });
    expect(counted(people, [isRed, (one) => !isRed(one)], show)).toEqual({ counts: [11, 0], keptBack: true });
  });
});
