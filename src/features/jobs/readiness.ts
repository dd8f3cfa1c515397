/** How many of a team are ready for a promotion. */
export interface TeamCounts {
  readonly ready: number;
  readonly notReady: number;
  /** Of whom a promotion asks no belt, or whose next step nobody knows. */
  readonly notAsked: number;
}

/**
 * Fewer than so many are not counted for anybody else: one could tell who is who. The default of works-council mode,
 * until a legal entity's own matrix says another.
 */
export const FEWEST = 8;

/**
 * What a manager reads of those who share nothing. Null when they are too few, or when all that are asked stand alike:
 * a count that is everybody says of everybody what it says.
 */
export function shownCounts(counts: TeamCounts): TeamCounts | null {
  const asked = counts.ready + counts.notReady;
  if (asked < FEWEST) return null;
  return counts.ready === 0 || counts.notReady === 0 ? null : counts;
}
