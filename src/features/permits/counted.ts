/** People who are alike, of one legal entity where works-council mode keeps its persons from whoever asks. */
export interface Alike {
  readonly count: number;
  /** Null where they may be seen one by one. */
  readonly entity: string | null;
}

/** Counts of one legal entity that add up to a group, with their sum, as they may be seen (`Lens.counts`). */
export type Show = (entity: string, counts: readonly number[]) => readonly (number | null)[];

/** Numbers of people over everybody. */
export interface Counted {
  readonly counts: readonly number[];
  /** Some group was too small to be told of, and is not in the counts. */
  readonly keptBack: boolean;
}

/**
 * Counts the parts into which people fall; every one of them falls into one. The persons of a kept legal entity are
 * counted only as its lens shows them, so that a count less those who are listed one by one gives nobody away.
 */
export function counted<T extends Alike>(
  people: readonly T[],
  parts: readonly ((alike: T) => boolean)[],
  show: Show,
): Counted {
  const sums = (of: readonly T[]): number[] =>
    parts.map((isIn) => of.reduce((sum, alike) => sum + (isIn(alike) ? alike.count : 0), 0));
  const counts = sums(people.filter(({ entity }) => entity === null));
  let keptBack = false;
  for (const entity of new Set(people.map((alike) => alike.entity))) {
    if (entity === null) continue;
    const shown = show(entity, sums(people.filter((alike) => alike.entity === entity)));
    for (const at of parts.keys()) {
      const count = shown[at] ?? null;
      if (count === null) keptBack = true;
      else counts[at] = (counts[at] ?? 0) + count;
    }
  }
  return { counts, keptBack };
}

/** How many are of a kind, told beside how many are not. */
export function countedOf<T extends Alike>(
  people: readonly T[],
  isIn: (alike: T) => boolean,
  show: Show,
): { readonly people: number; readonly keptBack: boolean } {
  const { counts, keptBack } = counted(people, [isIn, (alike) => !isIn(alike)], show);
  return { people: counts[0] ?? 0, keptBack };
}
