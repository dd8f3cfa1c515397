import { wrongState } from './problem';

export interface Transitions<S extends string> {
  readonly states: readonly S[];
  readonly initial: S;
  allows(from: S, to: S): boolean;
  /** @throws Problem wrong-state (conflict) naming both states. */
  demand(from: S, to: S): void;
}

/**
 * A transition table, checked when loaded.
 * @throws Error for an unknown target or a state that cannot be reached from `initial`.
 */
export function transitions<S extends string>(initial: S, table: Readonly<Record<S, readonly S[]>>): Transitions<S> {
  const states = Object.keys(table) as S[];
  for (const from of states) {
    for (const to of table[from]) if (!(to in table)) throw new Error(`Transition ${from} → ${to}: unknown state.`);
  }
  const reached = new Set<S>([initial]);
  const queue: S[] = [initial];
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const to of table[state]) {
      if (reached.has(to)) continue;
      reached.add(to);
      queue.push(to);
    }
  }
  const stranded = states.filter((state) => !reached.has(state));
  if (stranded.length > 0) throw new Error(`States never reached from ${initial}: ${stranded.join(', ')}.`);
  return {
    states,
    initial,
    allows: (from, to) => table[from].includes(to),
    demand(from, to) {
      if (!table[from].includes(to)) throw wrongState({ from, to });
    },
  };
}
