import fc from 'fast-check';
import { depthOf, lookOver, passedBy } from './depth';
import type { Draft } from './draft';

const never = (): number => {
  throw new Error('Nothing is drawn here.');
};

describe('How a revision is reviewed', () => {
  it('is settled by the ladder: each, afterwards, or by what is drawn', () => {
    const every = { depth: 'every', percent: null, draw: null, owed: false, verbatim: false, passed: false };
    expect(depthOf({ depth: 'every', percent: null }, true, never)).toEqual(every);
    expect(depthOf({ depth: 'after', percent: null }, false, never)).toMatchObject({ depth: 'after', passed: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.nat(99), (percent, drawn) => {
        expect(depthOf({ depth: 'sample', percent }, false, () => drawn)).toEqual({
          ...{ depth: 'sample', percent, draw: drawn, owed: false, verbatim: false },
          passed: drawn >= percent,
        });
      }),
    );
  });

  it('needs none for words as they were approved in the library', () => {
    const asApproved = depthOf({ depth: 'every', percent: null }, true, never, true);
    expect(asApproved).toMatchObject({ verbatim: true, passed: true, owed: false });
    expect(passedBy(asApproved)).toBe('library');
    expect(passedBy(depthOf({ depth: 'after', percent: null }, false, never))).toBe('after');
    expect(passedBy(depthOf({ depth: 'every', percent: null }, false, never))).toBeNull();
  });

  it('draws nothing while a review is owed', () => {
    const owed = { owed: true, passed: false, draw: null };
    expect(depthOf({ depth: 'sample', percent: 1 }, true, never)).toMatchObject(owed);
    expect(depthOf({ depth: 'after', percent: null }, true, never)).toMatchObject(owed);
  });
});

describe('Words reviewed afterwards', () => {
  const published = { id: 'd', authorId: 'a', state: 'published', passedAs: 'after', laterReview: null } as Draft;
  const code = (fn: () => unknown): string => {
    try {
      fn();
      return 'none';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it('are looked over once, by somebody else', () => {
    const looked = lookOver(published, 'b', 'correct');
    expect(looked).toEqual({ ...published, laterReview: 'correct' });
    expect(code(() => lookOver(looked, 'b', 'fine'))).toBe('wrong-state');
    expect(code(() => lookOver(published, 'a', 'fine'))).toBe('own-draft');
  });

  it('are those that went out unread, and no others', () => {
    for (const more of [{ state: 'ready' }, { passedAs: 'sample' }, { passedAs: null }] as Partial<Draft>[]) {
      expect(code(() => lookOver({ ...published, ...more }, 'b', 'fine'))).toBe('wrong-state');
    }
  });
});
