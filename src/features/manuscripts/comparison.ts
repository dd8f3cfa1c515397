import { type Clause, sameWords, squeeze } from './clauses';
import { type Part, wordDiff } from './word-diff';

/** One clause of two editions, in one language. */
export interface ClauseDifference {
  readonly number: string;
  readonly kind: 'unchanged' | 'changed' | 'added' | 'removed';
  /** Null where the edition has no such clause. */
  readonly before: { readonly title: string; readonly text: string } | null;
  readonly after: { readonly title: string; readonly text: string } | null;
  readonly title: readonly Part[];
  readonly text: readonly Part[];
}

/** Two editions clause by clause, in the order of the later one; what is gone stands where it stood. */
export function differences(
  before: readonly Clause[],
  after: readonly Clause[],
  language: string,
): readonly ClauseDifference[] {
  const was = new Map(before.map((clause) => [clause.number, clause]));
  const is = new Set(after.map(({ number }) => number));
  const found: ClauseDifference[] = after.map((clause) => between(was.get(clause.number) ?? null, clause, language));
  before.forEach((clause, index) => {
    if (is.has(clause.number)) return;
    const previous = before[index - 1]?.number;
    const at = previous === undefined ? 0 : found.findIndex(({ number }) => number === previous) + 1;
    found.splice(at, 0, between(clause, null, language));
  });
  return found;
}

function between(was: Clause | null, is: Clause | null, language: string): ClauseDifference {
  const [before, after] = [inLanguage(was, language), inLanguage(is, language)];
  const number = (is ?? was)?.number ?? '';
  const kind = was === null ? 'added' : is === null ? 'removed' : sameIn(was, is, language) ? 'unchanged' : 'changed';
  return {
    number,
    kind,
    before,
    after,
    title: wordDiff(before?.title ?? '', after?.title ?? ''),
    text: wordDiff(before?.text ?? '', after?.text ?? ''),
  };
}

/** In the language that is shown, or in any when one of the editions lacks it. */
function sameIn(a: Clause, b: Clause, language: string): boolean {
  if (a.text[language] === undefined || b.text[language] === undefined) return sameWords(a, b);
  return (
    squeeze(a.title[language]) === squeeze(b.title[language]) && squeeze(a.text[language]) === squeeze(b.text[language])
  );
}

function inLanguage(clause: Clause | null, language: string): ClauseDifference['before'] {
  if (clause === null) return null;
  return { title: clause.title[language] ?? '', text: clause.text[language] ?? '' };
}

/** A clause that changed since the edition somebody knew. */
export interface ShownChange {
  readonly number: string;
  readonly kind: 'changed' | 'added' | 'removed';
}

/** What differs between two editions in any language, by clause. */
export function changesBetween(before: readonly Clause[], after: readonly Clause[]): readonly ShownChange[] {
  const was = new Map(before.map((clause) => [clause.number, clause]));
  const is = new Set(after.map(({ number }) => number));
  return [
    ...after.flatMap((clause): ShownChange[] => {
      const old = was.get(clause.number);
      if (old === undefined) return [{ number: clause.number, kind: 'added' }];
      return sameWords(old, clause) ? [] : [{ number: clause.number, kind: 'changed' }];
    }),
    ...before.flatMap(({ number }): ShownChange[] => (is.has(number) ? [] : [{ number, kind: 'removed' }])),
  ];
}
