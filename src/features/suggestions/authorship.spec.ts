import fc from 'fast-check';
import { fits, moved, sought } from './anchor';
import { accepted, copied, kept, shares, type Span } from './authorship';
import { editsBetween } from './edits';

/** Words of two directions, emoji of two units, line ends of both kinds, and much that repeats. */
const piece = fc.constantFrom('שלום ', 'עולם', 'a', 'bc ', ' ', '\n', '\r\n', '😀', 'צה״ל', '', 'the ', 'e\u0301', '.');
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const ANA = '019a0000-0000-7000-8000-00000000000a';
const BEN = '019a0000-0000-7000-8000-00000000000b';

function atIn(words: string, a: number, b: number): { from: number; to: number } {
  const points = [...words];
  const [first, last] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y);
  return {
    from: points.slice(0, first).join('').length,
    to: points.slice(0, last).join('').length,
  };
}

describe('Edits between two texts', () => {
  it('make the one of the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        let made = '';
        let at = 0;
        editsBetween(before, after).iterChanges((from, to, _fromB, _toB, insert) => {
          made += before.slice(at, from) + insert.toString();
          at = to;
        });
        expect(made + before.slice(at)).toBe(after);
      }),
    );
  });

  it('are told without end also where everything changed', () => {
    const [before, after] = ['א ב ג '.repeat(4000), 'x y z '.repeat(4000)];
    expect(editsBetween(before, after).newLength).toBe(after.length);
  });
});

describe('An anchor', () => {
  it('survives any sequence of edits or is gone, and never points outside the text', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 8 }), fc.nat(), fc.nat(), (begun, versions, a, b) => {
        let anchor: ReturnType<typeof moved> = atIn(begun, a, b);
        let before = begun;
        for (const after of versions) {
          if (anchor === null) break;
          anchor = moved(anchor, editsBetween(before, after));
          if (anchor !== null) expect(fits(anchor, after)).toBe(true);
          before = after;
        }
      }),
    );
  });

  it('stays with its words when others come before, inside and after', () => {
    const before = 'We help. You wait two days.';
    const after = 'Hello! We help. You wait at most two days. Thanks.';
    const from = before.indexOf('two');
    const there = moved({ from, to: from + 8 }, editsBetween(before, after));
    expect(after.slice(there?.from, there?.to)).toBe('two days');
    expect(moved({ from, to: from + 8 }, editsBetween(before, 'We help.'))).toBeNull();
  });

  it('is found by its words in a text that moved on, unless they stand there twice', () => {
    expect(sought({ from: 0, to: 3 }, 'two', 'in two days')).toEqual({ from: 3, to: 6 });
    expect(sought({ from: 0, to: 3 }, 'two', 'two and two')).toEqual({ from: 0, to: 3 });
    expect(sought({ from: 1, to: 4 }, 'two', 'two and two')).toBeNull();
    expect(sought({ from: 0, to: 1 }, '\ud83d', '😀')).toBeNull();
  });
});

describe('Whose the characters are', () => {
  it('adds up to one at most, whatever was accepted, revised and edited', () => {
    const act = fc.record({
      by: fc.constantFrom(ANA, BEN),
      replacement: text,
      words: text,
      next: text,
      a: fc.nat(),
      b: fc.nat(),
    });
    fc.assert(
      fc.property(text, fc.array(act, { maxLength: 6 }), (begun, acts) => {
        let [words, spans]: [string, readonly Span[]] = [begun, []];
        for (const { by, replacement, words: revised, next, a, b } of acts) {
          const at = atIn(words, a, b);
          spans = accepted(words, spans, at, { replacement, personId: by }, revised);
          words = words.slice(0, at.from) + revised + words.slice(at.to);
          for (const span of spans) expect(fits(span, words)).toBe(true);
          spans = kept(spans, editsBetween(words, next));
          words = next;
          for (const span of spans) expect(fits(span, words)).toBe(true);
          const each = [...shares(words, spans).values()];
          expect(each.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  it('is told of the letters that somebody changed, not of those they left', () => {
    const text = 'We are verry sorry.';
    const spans = accepted(
      text,
      [],
      { from: 0, to: text.length },
      { replacement: 'We are very sorry!', personId: ANA },
      'We are very sorry!',
    );
    expect(shares('We are very sorry!', spans).get(ANA)).toBeCloseTo(1 / 15);
  });

  it('follows words that their author takes out and writes again', () => {
    const spans = accepted(
      '',
      [],
      { from: 0, to: 0 },
      { replacement: 'an outline in full', personId: ANA },
      'an outline in full',
    );
    const there = kept(spans, editsBetween('an outline in full', 'My own. an outline in full'));
    expect(shares('My own. an outline in full', there).get(ANA)).toBeCloseTo(15 / 21);
  });

  it('counts what was copied by hand', () => {
    expect(copied('Hello. Our shops are open again.', 'Our shops are open again.', BEN)).toEqual([
      { from: 7, to: 32, personId: BEN },
    ]);
    expect(copied('Thanks!', 'Thanks!', BEN)).toEqual([]);
  });
});
