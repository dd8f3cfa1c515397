import type { Group } from '../council/public';

/** What was counted of a question over first attempts. */
export interface Counted {
  /** First attempts that were asked it. */
  readonly asked: number;
  readonly right: number;
  /** Of the third of all attempts with the best scores, and of that with the worst. */
  readonly strong: number;
  readonly strongRight: number;
  readonly weak: number;
  readonly weakRight: number;
  /** How often each option was chosen, where options are chosen. */
  readonly chosen: Readonly<Record<string, number>> | null;
}

/** What it says about the question, in per cent; null is kept back, since too few were asked. */
export interface Difficulty {
  readonly asked: number | null;
  readonly right: number | null;
  readonly strong: number | null;
  readonly weak: number | null;
  /** Strong less weak: what the question tells apart. */
  readonly discrimination: number | null;
  /** By option. */
  readonly chosen: Readonly<Record<string, number>> | null;
  /** What an author should look at: `too-easy`, `too-hard`, `misleads`, `option-unused`. */
  readonly hints: readonly string[];
}

const KEPT_BACK: Difficulty = {
  ...{ asked: null, right: null, strong: null, weak: null, discrimination: null, chosen: null, hints: [] },
};

/** Nothing is said of a group below the smallest, nor of a part of one that would give somebody away. */
export function difficulty(counted: Counted, options: readonly string[], group: Group): Difficulty {
  const { asked, right } = counted;
  if (asked < group.fewest || !group.shows([right, asked - right])) return KEPT_BACK;
  const share = percent(right, asked);
  const thirds = thirdsOf(counted, group);
  const chosen = chosenOf(counted, options, group);
  return {
    ...{ asked, right: share, ...thirds, chosen },
    hints: [
      ...(share >= 95 ? ['too-easy'] : []),
      ...(share <= 25 ? ['too-hard'] : []),
      ...(thirds.discrimination !== null && thirds.discrimination < 0 ? ['misleads'] : []),
      ...(chosen !== null && asked >= 5 * group.fewest && options.some((id) => (chosen[id] ?? 0) === 0)
        ? ['option-unused']
        : []),
    ],
  };
}

function thirdsOf({ strong, strongRight, weak, weakRight }: Counted, group: Group) {
  const shown =
    Math.min(strong, weak) >= group.fewest &&
    group.shows([strongRight, strong - strongRight]) &&
    group.shows([weakRight, weak - weakRight]);
  if (!shown) return { strong: null, weak: null, discrimination: null };
  const [best, worst] = [percent(strongRight, strong), percent(weakRight, weak)];
  return { strong: best, weak: worst, discrimination: best - worst };
}

function chosenOf({ asked, chosen }: Counted, options: readonly string[], group: Group): Difficulty['chosen'] {
  if (chosen === null) return null;
  const counts = options.map((id) => chosen[id] ?? 0);
  if (!group.shows(counts) || !counts.every((count) => group.shows([count, Math.max(0, asked - count)]))) return null;
  return Object.fromEntries(options.map((id, at) => [id, percent(counts[at] ?? 0, asked)]));
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}
