/** A line of counts with how many people stand behind it. */
export interface Counted {
  readonly people: number;
}

/**
 * Which lines of a whole are kept back: those of fewer than `fewest` people, and beside them the smallest others until
 * what is kept back could not be told from the rest by taking away. Nothing is shown of a whole that is itself too small.
 */
export function withheld<T extends Counted>(whole: Counted, lines: readonly T[], fewest: number): ReadonlySet<T> {
  if (whole.people < fewest) return new Set(lines);
  const kept = new Set(lines.filter(({ people }) => people < fewest));
  const behind = (): number => [...kept].reduce((sum, { people }) => sum + people, 0);
  while (kept.size > 0 && kept.size < lines.length && behind() < fewest) {
    const [next] = lines.filter((line) => !kept.has(line)).sort((a, b) => a.people - b.people);
    if (next === undefined) break;
    kept.add(next);
  }
  return kept;
}
