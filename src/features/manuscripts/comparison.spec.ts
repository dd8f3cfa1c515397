import fc from 'fast-check';
import type { Clause } from './clauses';
import { changesBetween, differences } from './comparison';
import { wordDiff } from './word-diff';

const clause = (number: string, he: string): Clause => ({ number, title: { he: `כותרת ${number}` }, text: { he } });

describe('The difference of two texts', () => {
  it('is told word by word, in Hebrew too', () => {
    expect(wordDiff('אין לפרסם פרטים של לקוחות.', 'אין לפרסם פרטים אישיים של לקוחות.')).toEqual([
      { kind: 'same', text: 'אין לפרסם פרטים ' },
      { kind: 'added', text: 'אישיים ' },
      { kind: 'same', text: 'של לקוחות.' },
    ]);
    expect(wordDiff('say who you are', 'say who  you\nare')).toEqual([{ kind: 'same', text: 'say who  you\nare' }]);
    expect(wordDiff('', 'new')).toEqual([{ kind: 'added', text: 'new' }]);
  });

  it('holds every word of both, in order', () => {
    const text = fc
      .array(fc.constantFrom('אבא', 'a', 'b', ' ', '\n\n', '1.', 'שלום', '🙂', '-'), { maxLength: 30 })
      .map((all) => all.join(''));
    const bare = (value: string): string => value.normalize('NFC').replace(/\s+/gu, '');
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after);
        const of = (gone: 'added' | 'removed'): string =>
          bare(parts.flatMap((part) => (part.kind === gone ? [] : [part.text])).join(''));
        expect(of('added')).toBe(bare(before));
        expect(of('removed')).toBe(bare(after));
      }),
    );
  });

  it('of thousands of words that have nothing in common is one exchange', () => {
    const words = (from: number): string => Array.from({ length: 20_000 }, (_, at) => `w${from + at}`).join(' ');
    expect(wordDiff(words(0), words(50_000)).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

describe('Two editions', () => {
  it('are told clause by clause; what is gone stands where it stood', () => {
    const before = [clause('1', 'א'), clause('2', 'ב'), clause('3', 'ג')];
    const after = [clause('1', 'א'), clause('3', 'ג ד'), clause('4', 'ה')];
    expect(differences(before, after, 'he').map(({ number, kind }) => `${number} ${kind}`)).toEqual([
      '1 unchanged',
      '2 removed',
      '3 changed',
      '4 added',
    ]);
    expect(changesBetween(before, after)).toEqual([
      { number: '3', kind: 'changed' },
      { number: '4', kind: 'added' },
      { number: '2', kind: 'removed' },
    ]);
    expect(differences(before, before, 'he').every(({ kind }) => kind === 'unchanged')).toBe(true);
  });
});
