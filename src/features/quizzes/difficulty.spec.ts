import type { Group } from '../council/public';
import { type Counted, difficulty } from './difficulty';

const open: Group = { fewest: 8, shows: () => true };
const held: Group = { fewest: 8, shows: (counts) => counts.every((count) => count === 0 || count >= 8) };
const counted = (more: Partial<Counted> = {}): Counted => ({
  ...{ asked: 60, right: 30, strong: 20, strongRight: 18, weak: 20, weakRight: 4, chosen: { a: 30, b: 20, c: 10 } },
  ...more,
});

describe('The difficulty of a question', () => {
  it('is the share of right first attempts, and what strong and weak attempts differ by', () => {
    expect(difficulty(counted(), ['a', 'b', 'c'], open)).toEqual({
      ...{ asked: 60, right: 50, strong: 90, weak: 20, discrimination: 70, chosen: { a: 50, b: 33, c: 17 }, hints: [] },
    });
  });

  it('says nothing of fewer than the smallest group', () => {
    const { hints, ...rest } = difficulty(counted({ asked: 7, right: 3 }), ['a', 'b', 'c'], open);
    expect(Object.values(rest)).toEqual([null, null, null, null, null, null]);
    expect(hints).toEqual([]);
    const few = difficulty(counted({ strong: 7, weak: 7 }), ['a'], open);
    expect(few).toMatchObject({ right: 50, strong: null, weak: null, discrimination: null });
  });

  it('keeps back what gives away a part of a group, in works-council mode', () => {
    expect(difficulty(counted({ right: 57 }), ['a', 'b', 'c'], held).asked).toBeNull();
    expect(difficulty(counted({ weakRight: 3 }), ['a', 'b', 'c'], held)).toMatchObject({ right: 50, weak: null });
    expect(difficulty(counted({ chosen: { a: 50, b: 7, c: 3 } }), ['a', 'b', 'c'], held)).toMatchObject({
      chosen: null,
    });
  });

  it('points authors at what is too easy, too hard, misleading or never chosen', () => {
    expect(difficulty(counted({ right: 58 }), ['a', 'b', 'c'], open).hints).toEqual(['too-easy']);
    expect(difficulty(counted({ right: 10, weakRight: 19 }), ['a', 'b', 'z'], open).hints).toEqual([
      'too-hard',
      'misleads',
      'option-unused',
    ]);
  });
});
