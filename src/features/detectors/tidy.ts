import type { Span } from './span';

/** By place; of what lies over something named before it nothing is left. */
export function tidy(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (span.from >= (kept.at(-1)?.to ?? 0)) kept.push(span);
  }
  return kept;
}

/** Places in rising order: those that lie over none of the others given. */
export function beside<Place extends { from: number; to: number }>(
  places: readonly Place[],
  others: readonly { from: number; to: number }[],
): Place[] {
  const sorted = [...others].sort((a, b) => a.from - b.from);
  let at = 0;
  return [...places]
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      while ((sorted[at]?.to ?? Infinity) <= from) at += 1;
      return (sorted[at]?.from ?? Infinity) >= to;
    });
}

/** What stands for words taken out; it holds nothing that a detector looks for. */
export const LEFT_OUT = '…';
