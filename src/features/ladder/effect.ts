import type { Id } from '../../kernel/id';
import {
  type Alike,
  CAPABILITIES,
  type Capability,
  countedOf,
  type Entry,
  type Inputs,
  judge,
  type Risk,
  riskLevel,
  type Show,
} from '../permits/public';

/** A permit that grows or shrinks somewhere. */
export interface Move {
  readonly capability: Capability;
  /** Null: wherever no channel has cells of its own. */
  readonly channelId: Id | null;
  readonly from: Risk | null;
  readonly to: Risk | null;
}

/** What a change does to one person, or to all who are alike. */
export interface Moves {
  readonly gains: readonly Move[];
  readonly loses: readonly Move[];
  /** What they reach anywhere, before and after. */
  readonly before: readonly Capability[];
  readonly after: readonly Capability[];
}

/** How many people reach a capability anywhere before and after, and whose reach grows or shrinks where. */
export interface Effect {
  readonly capability: Capability;
  readonly before: number;
  readonly after: number;
  readonly gain: number;
  readonly lose: number;
  /** Works-council mode kept groups back that are too small: they are in no count. */
  readonly keptBack: boolean;
  readonly places: readonly { readonly channelId: Id | null; readonly gain: number; readonly lose: number }[];
}

/** The places where tables differ: channels with cells of their own, and everywhere else. */
export function placesOf(...tables: readonly (readonly Entry[])[]): readonly (Id | null)[] {
  return [...new Set<Id | null>([null, ...tables.flat().map(({ channelId }) => channelId)])];
}

export function movesOf(inputs: Omit<Inputs, 'entries'>, before: readonly Entry[], after: readonly Entry[]): Moves {
  const reach = (entries: readonly Entry[], capability: Capability, channelId: Id | null): Risk | null =>
    judge({ ...inputs, entries }, { capability, channelId, risk: 'low' }).reach;
  const all = CAPABILITIES.flatMap((capability) =>
    placesOf(cellsOf(before, capability), cellsOf(after, capability)).map((channelId) => ({
      ...{ capability, channelId },
      from: reach(before, capability, channelId),
      to: reach(after, capability, channelId),
    })),
  );
  const reached = (which: 'from' | 'to'): readonly Capability[] => [
    ...new Set(all.filter((move) => move[which] !== null).map(({ capability }) => capability)),
  ];
  return {
    gains: all.filter(({ from, to }) => levelOf(to) > levelOf(from)),
    loses: all.filter(({ from, to }) => levelOf(to) < levelOf(from)),
    before: reached('from'),
    after: reached('to'),
  };
}

/** The sum over kinds of people, as it may be seen. */
export function effectsOf(
  kinds: readonly (Alike & { readonly moves: Moves })[],
  places: readonly (Id | null)[],
  show: Show,
): readonly Effect[] {
  const people = (which: (moves: Moves) => boolean) => countedOf(kinds, ({ moves }) => which(moves), show);
  return CAPABILITIES.map((capability) => {
    const told = {
      before: people(({ before }) => before.includes(capability)),
      after: people(({ after }) => after.includes(capability)),
      gain: people(({ gains }) => gains.some((move) => move.capability === capability)),
      lose: people(({ loses }) => loses.some((move) => move.capability === capability)),
    };
    return {
      capability,
      before: told.before.people,
      after: told.after.people,
      gain: told.gain.people,
      lose: told.lose.people,
      keptBack: Object.values(told).some(({ keptBack }) => keptBack),
      places: places
        .map((channelId) => {
          const here = (move: Move): boolean => move.capability === capability && move.channelId === channelId;
          return {
            channelId,
            gain: people(({ gains }) => gains.some(here)).people,
            lose: people(({ loses }) => loses.some(here)).people,
          };
        })
        .filter(({ gain, lose }) => gain + lose > 0),
    };
  });
}

function cellsOf(entries: readonly Entry[], capability: Capability): readonly Entry[] {
  return entries.filter((entry) => entry.capability === capability);
}

function levelOf(reach: Risk | null): number {
  return reach === null ? 0 : riskLevel(reach);
}
