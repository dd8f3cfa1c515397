/** How many of a team are ready for a promotion. */
export interface TeamCounts {
  readonly ready: number;
  readonly notReady: number;
  /** Of whom a promotion asks no belt, or whose next step nobody knows. */
  readonly notAsked: number;
}

/**
 * What a manager reads of those who share nothing. Null when they are fewer than `fewest`, since one could tell who is
 * who, or when all that are asked stand alike: a count that is everybody says of everybody what it says.
 */
export function shownCounts(counts: TeamCounts, fewest: number): TeamCounts | null {
  const asked = counts.ready + counts.notReady;
  if (asked < fewest) return null;
  return counts.ready === 0 || counts.notReady === 0 ? null : counts;
}
