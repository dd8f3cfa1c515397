import { type Id, newId } from '../../kernel/id';
import { notFound, wrongState } from '../../kernel/problem';
import { transitions } from '../../kernel/transitions';
import { ownAppeal, ownSuspensionDecided } from './appeals.errors';

export type AppealState = 'lodged' | 'stands' | 'lifted';

export const appealStates = transitions<AppealState>('lodged', {
  lodged: ['stands', 'lifted'],
  stands: [],
  lifted: [],
});

export const APPEAL_OUTCOMES = ['stands', 'lifted'] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

/** What an appeal needs to know of the suspension that it is against. */
export interface Appealed {
  readonly id: Id;
  readonly personId: Id;
  /** As in the trail. */
  readonly decidedBy: string;
  readonly until: Date | null;
  readonly closedAt: Date | null;
}

/** The word of a person whose permits were suspended, and what somebody else decided about it. */
export interface Appeal {
  readonly id: Id;
  readonly suspensionId: Id;
  readonly personId: Id;
  readonly words: string;
  readonly state: AppealState;
  readonly lodgedAt: Date;
  readonly decidedBy: Id | null;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
  readonly version: number;
}

/** Against one's own suspension, while it is not over. @throws Problem not-found, wrong-state */
export function lodge(suspension: Appealed, personId: Id, words: string, now: Date): Appeal {
  if (suspension.personId !== personId) throw notFound({ id: suspension.id });
  if (isOver(suspension, now)) throw wrongState({ from: 'ended' });
  return {
    ...{ id: newId(), suspensionId: suspension.id, personId, words, state: 'lodged', lodgedAt: now },
    ...{ decidedBy: null, decidedAt: null, reason: null, version: 1 },
  };
}

/**
 * By somebody else than the person, and than whoever suspended them.
 * @throws Problem own-appeal, own-suspension-decided, wrong-state
 */
export function decideAppeal(
  appeal: Appeal,
  suspension: Appealed,
  by: Id,
  stated: { readonly outcome: AppealOutcome; readonly reason: string },
  now: Date,
): Appeal {
  if (appeal.personId === by) throw ownAppeal();
  if (suspension.decidedBy === `person:${by}`) throw ownSuspensionDecided();
  appealStates.demand(appeal.state, stated.outcome);
  return { ...appeal, state: stated.outcome, decidedBy: by, decidedAt: now, reason: stated.reason };
}

export function isOver({ until, closedAt }: Pick<Appealed, 'until' | 'closedAt'>, now: Date): boolean {
  return closedAt !== null || (until !== null && until <= now);
}

/** What somebody may do about a suspension that is listed. */
export function canDecide(
  { personId, decidedBy }: Pick<Appealed, 'personId' | 'decidedBy'>,
  appealed: AppealState | null,
  by: Id,
): string[] {
  return appealed === 'lodged' && personId !== by && decidedBy !== `person:${by}` ? ['decide'] : [];
}
