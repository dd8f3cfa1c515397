import type { Id } from '../../kernel/id';
import type { Fault } from '../../kernel/problem';
import { openElsewhere } from './packages.errors';
import { type Completion, saysDone, type Success } from './runtime';

/** A person's way through a package, resumed wherever they sign in. */
export interface Attempt {
  readonly id: Id;
  readonly packageId: Id;
  readonly personId: Id;
  /** Counts a person's attempts at one package: done once, and asked for again, it begins anew. */
  readonly number: number;
  /** Counts the players that opened it; only the latest may keep anything. */
  readonly opening: number;
  /** The latest commit of this opening. */
  readonly sequence: number;
  readonly openedAt: Date;
  readonly keptAt: Date;
  readonly completedAt: Date | null;
  readonly completedAs: 'package' | 'rule' | null;
}

/** What of a part matters to whether the package is done. */
export interface PartStanding {
  readonly kind: 'sco' | 'asset';
  readonly opened: boolean;
  readonly completion: Completion;
  readonly success: Success;
}

/** The time a module with the package asks for, and what was credited on it. */
export interface TimeStanding {
  readonly creditedSeconds: number;
  readonly statedSeconds: number;
}

export function begin(id: Id, packageId: Id, personId: Id, number: number, at: Date): Attempt {
  return {
    ...{ id, packageId, personId, number, opening: 1, sequence: 0, openedAt: at, keptAt: at },
    completedAt: null,
    completedAs: null,
  };
}

/** Opens it once more: whoever had it open before keeps nothing from now on. */
export function reopen(attempt: Attempt): Attempt {
  return { ...attempt, opening: attempt.opening + 1, sequence: 0 };
}

/**
 * The attempt after a commit; null when this or a later one of the same opening is kept already.
 * @throws Problem package-open-elsewhere
 */
export function keep(attempt: Attempt, opening: number, sequence: number, at: Date): Attempt | null {
  if (opening !== attempt.opening) throw openElsewhere();
  return sequence <= attempt.sequence ? null : { ...attempt, sequence, keptAt: at };
}

export function complete(attempt: Attempt, as: 'package' | 'rule', at: Date): Attempt {
  return attempt.completedAt === null ? { ...attempt, completedAt: at, completedAs: as } : attempt;
}

/**
 * What is lacking until the package counts as done. Where its author trusts it: its own word about every part. Else
 * Obi's rule: every part was opened, and the stated time was studied by Obi's clock.
 */
export function lacks(parts: readonly PartStanding[], trusted: boolean, time: TimeStanding | null): readonly Fault[] {
  if (trusted) {
    const open = parts.filter((part) => (part.kind === 'asset' ? !part.opened : !saysDone(part))).length;
    return open === 0 ? [] : [{ pointer: '', code: 'package-says-unfinished', params: { parts: open } }];
  }
  const unopened = parts.filter(({ opened }) => !opened).length;
  const missing = time === null ? 0 : time.statedSeconds - time.creditedSeconds;
  return [
    ...(unopened === 0 ? [] : [{ pointer: '', code: 'package-parts-unopened', params: { parts: unopened } }]),
    ...(missing <= 0 ? [] : [{ pointer: '', code: 'package-minutes-missing', params: { seconds: missing } }]),
  ];
}
