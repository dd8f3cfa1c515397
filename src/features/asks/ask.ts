import { DateTime } from 'luxon';
import { type Id, newId } from '../../kernel/id';
import { notFound, wrongState } from '../../kernel/problem';
import { transitions } from '../../kernel/transitions';
import { ownAsk } from './asks.errors';

/** `waiting` for the desk, `answered`, or `closed` by whoever asked; more words of theirs make it wait again. */
export type AskState = 'waiting' | 'answered' | 'closed';

export const askStates = transitions<AskState>('waiting', {
  waiting: ['answered', 'closed'],
  answered: ['waiting', 'closed', 'answered'],
  closed: ['waiting'],
});

/** Working days of whoever asked within which the desk answers. */
export const ANSWERED_WITHIN = 1;

/** What somebody asked the desk. Its words stand in messages. */
export interface Ask {
  readonly id: Id;
  readonly personId: Id;
  readonly state: AskState;
  readonly askedAt: Date;
  /** When the desk owes its answer; null unless it waits. */
  readonly dueAt: Date | null;
  /** The last word of either. */
  readonly movedAt: Date;
  readonly version: number;
}

/** Where and when somebody works: ISO days of the week, 1 to 7. */
export interface WorkCalendar {
  readonly timeZone: string;
  readonly workWeek: readonly number[];
}

export function ask(personId: Id, calendar: WorkCalendar, now: Date): Ask {
  return {
    ...{ id: newId(), personId, state: 'waiting', askedAt: now, movedAt: now },
    ...{ dueAt: answerDue(calendar, now), version: 1 },
  };
}

/** More words of whoever asked: what waits keeps its time. @throws Problem not-found for anybody else */
export function askMore(before: Ask, by: Id, calendar: WorkCalendar, now: Date): Ask {
  demandAsker(before, by);
  if (before.state === 'waiting') return { ...before, movedAt: now };
  askStates.demand(before.state, 'waiting');
  return { ...before, state: 'waiting', dueAt: answerDue(calendar, now), movedAt: now };
}

/** The desk's words; also more of them after an answer. @throws Problem own-ask, wrong-state */
export function answer(before: Ask, by: Id, now: Date): Ask {
  if (before.personId === by) throw ownAsk();
  askStates.demand(before.state, 'answered');
  return { ...before, state: 'answered', dueAt: null, movedAt: now };
}

/** Whoever asked needs no more. @throws Problem not-found for anybody else, wrong-state */
export function close(before: Ask, by: Id, now: Date): Ask {
  demandAsker(before, by);
  if (before.state === 'closed') throw wrongState({ from: 'closed' });
  return { ...before, state: 'closed', dueAt: null, movedAt: now };
}

/** The same time of day, so many working days of theirs later. A calendar without working days counts each day. */
export function answerDue({ timeZone, workWeek }: WorkCalendar, now: Date): Date {
  let day = DateTime.fromJSDate(now, { zone: timeZone });
  if (!day.isValid) day = DateTime.fromJSDate(now, { zone: 'utc' });
  const works = workWeek.length === 0 ? [1, 2, 3, 4, 5, 6, 7] : workWeek;
  for (let left = ANSWERED_WITHIN; left > 0;) {
    day = day.plus({ days: 1 });
    if (works.includes(day.weekday)) left -= 1;
  }
  return day.toJSDate();
}

export const ASK_ACTS = ['write', 'close', 'answer', 'publish'] as const;
export type AskAct = (typeof ASK_ACTS)[number];

/** What somebody may do with it: whoever asked, or the desk. */
export function askActs({ personId, state }: Pick<Ask, 'personId' | 'state'>, viewerId: Id, desk: boolean): AskAct[] {
  if (personId === viewerId) return state === 'closed' ? ['write'] : ['write', 'close'];
  if (!desk) return [];
  return state === 'closed' ? ['publish'] : state === 'answered' ? ['answer', 'publish'] : ['answer'];
}

function demandAsker({ id, personId }: Ask, by: Id): void {
  if (personId !== by) throw notFound({ id });
}
