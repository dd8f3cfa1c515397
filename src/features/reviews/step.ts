import { type Fault, invalidRequest } from '../../kernel/problem';
import type { Id } from '../../kernel/id';
import { permissionsOf, type Role, ROLES } from '../../platform/access/permissions';

/** Whom a step asks: persons by name, holders of a role, or whoever has the permit `review` there. */
export const WHO = ['people', 'role', 'scope'] as const;
export type Who = (typeof WHO)[number];

/** One step of a review: so many of those it asks approve before the next one begins. */
export interface Step {
  readonly who: Who;
  /** By name, for `people`. */
  readonly people: readonly Id[];
  /** For `role`. */
  readonly role: string | null;
  /** All of the named; else as many of them as are needed. */
  readonly all: boolean;
  /** Approvals by different persons. */
  readonly needed: number;
  /** Opening hours after which it goes to others too; null: it waits. */
  readonly hours: number | null;
  /** Who is asked too when it goes on, one after the other; after them whoever has the permit there. */
  readonly next: readonly Id[];
}

export const MOST_STEPS = 6;

/** As it is where nobody has stated anything else. */
export const PLAIN: readonly Step[] = [
  { who: 'scope', people: [], role: null, all: false, needed: 1, hours: null, next: [] },
];

/** Roles that decide on drafts at all. */
export const REVIEWING: readonly Role[] = ROLES.filter((role) => permissionsOf([role]).has('drafts:review'));

/**
 * Steps as they are kept: what does not belong to a step is left out of it.
 * @throws Problem invalid-request with every fault
 */
export function stated(steps: readonly Step[], reviewers: ReadonlySet<Id>): readonly Step[] {
  const faults = steps.flatMap((step, at) => stepFaults(step, `/steps/${at}`, reviewers));
  if (faults.length > 0) throw invalidRequest({}, { faults });
  return steps.map((step) => ({
    who: step.who,
    people: step.who === 'people' ? step.people : [],
    role: step.who === 'role' ? step.role : null,
    all: step.who === 'people' && step.all,
    needed: step.who === 'people' && step.all ? step.people.length : step.needed,
    hours: step.hours,
    next: step.next,
  }));
}

function stepFaults(step: Step, pointer: string, reviewers: ReadonlySet<Id>): Fault[] {
  const faults: Fault[] = [];
  const unknown = (ids: readonly Id[], name: string): void =>
    ids.forEach((id, at) => {
      if (!reviewers.has(id)) faults.push({ pointer: `${pointer}/${name}/${at}`, code: 'not-a-reviewer' });
    });
  if (step.who === 'people') {
    if (step.people.length === 0) faults.push({ pointer: `${pointer}/people`, code: 'required' });
    if (!step.all && step.needed > step.people.length)
      faults.push({ pointer: `${pointer}/needed`, code: 'more-than-are-named' });
    unknown(step.people, 'people');
  }
  if (step.who === 'role' && !(REVIEWING as readonly string[]).includes(step.role ?? ''))
    faults.push({ pointer: `${pointer}/role`, code: 'role-reviews-nothing' });
  unknown(step.next, 'next');
  return faults;
}
