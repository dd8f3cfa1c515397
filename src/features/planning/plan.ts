import { type Id, newId } from '../../kernel/id';
import { invalidRequest, staleVersion, wrongState } from '../../kernel/problem';
import { transitions } from '../../kernel/transitions';
import { instantOf, type LocalTime, localOf } from './zoned';

/** `due`: its time came and the words are ready; `lapsed`: its words were edited, given up or dropped before. */
export type PlanState = 'planned' | 'due' | 'cancelled' | 'lapsed';

export const planStates = transitions<PlanState>('planned', {
  planned: ['planned', 'due', 'cancelled', 'lapsed'],
  // Words that a moratorium held when their time came are planned anew.
  due: ['planned', 'cancelled', 'lapsed'],
  cancelled: [],
  lapsed: [],
});

/** When approved words are to go out on a business channel. */
export interface Plan {
  readonly id: Id;
  readonly draftId: Id;
  readonly channelId: Id;
  readonly plannedBy: Id;
  /** What the clocks of the channel's zone show then. */
  readonly local: LocalTime;
  readonly zone: string;
  readonly at: Date;
  readonly state: PlanState;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly version: number;
}

/** @throws Problem invalid-request for a time that has passed */
export function make(stated: Pick<Plan, 'draftId' | 'channelId' | 'plannedBy' | 'local' | 'zone'>, now: Date): Plan {
  const { local, zone } = stated;
  const at = ahead(local, zone, now);
  const state = 'planned' as const;
  return { ...stated, id: newId(), local: localOf(at, zone), at, state, createdAt: now, changedAt: now, version: 1 };
}

/** Another time, by whoever planned it or another publisher. @throws Problem stale-version, wrong-state, invalid-request */
export function move(plan: Plan, personId: Id, local: LocalTime, expected: number | null, now: Date): Plan {
  if (expected !== null && expected !== plan.version) throw staleVersion({ id: plan.id });
  const at = ahead(local, plan.zone, now);
  return { ...moved(plan, 'planned', now), plannedBy: personId, local: localOf(at, plan.zone), at };
}

/** The words wait for publishers as if nobody had planned them. @throws Problem wrong-state */
export function cancel(plan: Plan, now: Date): Plan {
  if (plan.state !== 'planned') throw wrongState({ from: plan.state, to: 'cancelled' });
  return moved(plan, 'cancelled', now);
}

/** @throws Problem invalid-request */
function ahead(local: LocalTime, zone: string, now: Date): Date {
  const at = instantOf(local, zone);
  if (at <= now) throw invalidRequest({}, { faults: [{ pointer: '/local', code: 'in-the-past' }] });
  return at;
}

/** @throws Problem wrong-state */
function moved(plan: Plan, state: PlanState, now: Date): Plan {
  planStates.demand(plan.state, state);
  return { ...plan, state, changedAt: now };
}
