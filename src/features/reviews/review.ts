import type { Id } from '../../kernel/id';
import { approvedAlready, ownDraft } from '../drafts/public';
import { otherStep, ownSuggestions } from './reviews.errors';
import type { Step } from './step';

/** Somebody's approval in a step; for a named person it counts as theirs. */
export interface Approval {
  readonly step: number;
  readonly by: Id;
  /** The named person it counts for; null where nobody's place is taken. */
  readonly counts: Id | null;
}

/** How far one revision has come. Any edit is another revision, with a course of its own. */
export interface Course {
  readonly draftId: Id;
  readonly revision: number;
  readonly authorId: Id;
  readonly steps: readonly Step[];
  /** The present step, from 0; as many as there are steps once all are passed. */
  readonly step: number;
  readonly approvals: readonly Approval[];
  /** How often the present step has gone on to others. */
  readonly escalated: number;
}

/** Somebody who would decide: the route asked for their role, the permit is asked apart. */
export interface Reader {
  readonly id: Id;
  readonly roles: readonly string[];
  /** Whom they stand in for now. */
  readonly deputises: readonly Id[];
  /** Their suggestions make up more than a fifth of the words. */
  readonly helped: boolean;
}

/** Whom the present step asks, as a queue reads it. */
export interface Turn {
  /** Named persons whose approval is still open; null: anybody with role and permit there. */
  readonly asked: readonly Id[] | null;
  /** Those it has gone on to. */
  readonly also: readonly Id[];
  readonly role: string | null;
  /** Approvals still needed; 0 once every step is passed. */
  readonly needed: number;
  /** Each of the asked is needed, not some of them. */
  readonly each: boolean;
  readonly approvers: readonly Id[];
}

/** @returns the course of a revision that nobody has decided on */
export function begin(
  draft: { readonly id: Id; readonly revision: number; readonly authorId: Id },
  steps: readonly Step[],
): Course {
  return {
    draftId: draft.id,
    revision: draft.revision,
    authorId: draft.authorId,
    steps,
    step: 0,
    approvals: [],
    escalated: 0,
  };
}

export function isPassed({ steps, step }: Course): boolean {
  return step >= steps.length;
}

/** The author's own place is open to nobody but those it goes on to. */
export function turnOf(course: Course): Turn {
  const approvers = [...new Set(course.approvals.map(({ by }) => by))];
  const step = course.steps[course.step];
  if (step === undefined) return { asked: null, also: [], role: null, needed: 0, each: false, approvers };
  const here = course.approvals.filter((approval) => approval.step === course.step);
  const needed = step.needed - here.length;
  const also = step.next.slice(0, course.escalated);
  if (step.who !== 'people' || course.escalated > step.next.length) {
    const role = step.who === 'role' && course.escalated <= step.next.length ? step.role : null;
    return { asked: null, also, role, needed, each: false, approvers };
  }
  const taken = new Set(here.map(({ counts }) => counts));
  const asked = step.people.filter((id) => !taken.has(id) && id !== course.authorId);
  return { asked, also, role: null, needed, each: step.all, approvers };
}

/**
 * Whose place somebody takes who decides now: their own, or that of a named person they stand in for.
 * @throws Problem own-draft, approved-already in this step or one before, other-step
 */
export function demandTurn(course: Course, reader: Reader): Id | null {
  if (reader.id === course.authorId) throw ownDraft({ id: course.draftId });
  if (isPassed(course)) return null;
  const { asked, also, role, approvers } = turnOf(course);
  if (approvers.includes(reader.id)) throw approvedAlready();
  if (asked === null) {
    if (role !== null && !reader.roles.includes(role) && !also.includes(reader.id)) throw otherStep();
    return null;
  }
  if (asked.includes(reader.id)) return reader.id;
  const counts = asked.find((id) => reader.deputises.includes(id));
  if (counts !== undefined) return counts;
  if (!also.includes(reader.id)) throw otherStep();
  return null;
}

/** One more approval; the next step begins when it was the last one needed. @throws as `demandTurn` */
export function approve(course: Course, reader: Reader): Course {
  const counts = demandTurn(course, reader);
  if (isPassed(course)) return course;
  const after = { ...course, approvals: [...course.approvals, { step: course.step, by: reader.id, counts }] };
  return turnOf(after).needed > 0 ? after : { ...after, step: course.step + 1, escalated: 0 };
}

/** Whoever's suggestions make up more than a fifth of the words is not their only approver. @throws Problem own-suggestions */
export function demandOthers(course: Course, reader: Reader): void {
  if (reader.helped && turnOf(course).approvers.every((id) => id === reader.id)) throw ownSuggestions();
}

/** The present step goes on to the next named, then to whoever has the permit there; null: it has gone as far as it can. */
export function escalate(course: Course): Course | null {
  const step = course.steps[course.step];
  if (step === undefined) return null;
  const furthest = step.who === 'scope' ? step.next.length : step.next.length + 1;
  return course.escalated >= furthest ? null : { ...course, escalated: course.escalated + 1 };
}
