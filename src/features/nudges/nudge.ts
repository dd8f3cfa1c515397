import type { Id } from '../../kernel/id';
import type { Budget, Mode } from '../preferences/public';
import { type Calendar, firstOfNextWeek, isOpen, nextDay, nextOpening, nextWeek } from './opening';

/**
 * Why one waits: the day's or the week's messages are used up, it is outside the person's hours, they are away, they
 * wish it gathered with others, or they asked to be reminded later.
 */
export type HeldBecause = 'budget' | 'week' | 'quiet-hours' | 'away' | 'digest' | 'snoozed';

/** Urgency as stored: 1 normal, 2 high, 3 critical. */
export const URGENCY = { normal: 1, high: 2, critical: 3 } as const;

/** A nudge that waits to be delivered. */
export interface WaitingNudge {
  readonly id: Id;
  readonly urgency: number;
  readonly createdAt: Date;
  /** How its person wishes its reason. */
  readonly mode: Mode;
  /** Why it has waited until now; null: it is new. */
  readonly heldBecause: HeldBecause | null;
}

/** One person, as their waiting nudges are weighed. */
export interface Recipient {
  readonly calendar: Calendar;
  readonly budget: Budget;
  /** Messages they had: in their present day and week, of the budget; and critical ones beside it today. */
  readonly given: { readonly today: number; readonly week: number; readonly critical: number };
  readonly weekly: boolean;
  /** Whether they wish to hear outside their hours too. */
  readonly offDuty: boolean;
}

/** What a message counts as: against the budget, as critical beside it, or as asked for by its person. */
export type Counts = 'budget' | 'critical' | 'asked';

export type Verdict =
  | { readonly act: 'deliver'; readonly id: Id; readonly in: 'single' | 'digest'; readonly counts: Counts }
  | {
      readonly act: 'hold';
      readonly id: Id;
      readonly dueAt: Date;
      readonly because: HeldBecause;
      readonly given: number;
    }
  | { readonly act: 'drop'; readonly id: Id };

const GATHERED: readonly (HeldBecause | null)[] = ['budget', 'week', 'digest'];

/**
 * One person's waiting nudges against their wishes, their hours and what they had.
 *
 * What they turned off is dropped. While they are away everything waits. What they asked to see later comes when they
 * asked for it. Outside their hours the rest waits, unless they chose otherwise. Within them the critical pass, a few a
 * day. What was promised for a digest comes as one message; of the others the more urgent, then the older, fill what is
 * left of the day and the week, and the rest is gathered for the next digest. The last message of a week is kept for a
 * digest, so that a promised one always has its place.
 */
export function arbitrate(now: Date, recipient: Recipient, waiting: readonly WaitingNudge[]): readonly Verdict[] {
  const { calendar } = recipient;
  const dropped = waiting.filter(({ mode }) => mode === 'off');
  const wanted = waiting.filter(({ mode }) => mode !== 'off');
  return [...dropped.map(({ id }): Verdict => ({ act: 'drop', id })), ...weigh(wanted)];

  function weigh(all: readonly WaitingNudge[]): readonly Verdict[] {
    const { awayUntil } = calendar;
    if (awayUntil !== null && awayUntil > now) {
      const back = nextOpening(awayUntil, calendar, 0);
      return all.map((nudge) => hold(nudge, back, 'away'));
    }
    const asked = all.filter(({ heldBecause }) => heldBecause === 'snoozed');
    const others = all.filter(({ heldBecause }) => heldBecause !== 'snoozed');
    const came = asked.map((nudge) => deliver(nudge, 'single', 'asked'));
    if (!recipient.offDuty && !isOpen(now, calendar)) return [...came, ...others.map(outsideHours)];
    return [...came, ...withinHours(others)];
  }

  function outsideHours(nudge: WaitingNudge): Verdict {
    if (GATHERED.includes(nudge.heldBecause))
      return hold(nudge, nextOpening(now, calendar, 0), nudge.heldBecause ?? 'digest');
    if (nudge.mode === 'digest' && nudge.urgency < URGENCY.critical) return hold(nudge, wishedDigest(), 'digest');
    return hold(nudge, nextOpening(now, calendar, 0), 'quiet-hours');
  }

  function withinHours(all: readonly WaitingNudge[]): readonly Verdict[] {
    const { budget, given } = recipient;
    const sorted = [...all].sort(byUrgencyThenAge);
    const pass = sorted
      .filter(({ urgency }) => urgency >= URGENCY.critical)
      .slice(0, Math.max(0, budget.criticalPerDay - given.critical));
    const rest = sorted.filter((nudge) => !pass.includes(nudge));
    const due = rest.filter(({ heldBecause }) => GATHERED.includes(heldBecause));
    const gathering = rest.filter(
      ({ heldBecause, mode, urgency }) =>
        !GATHERED.includes(heldBecause) && mode === 'digest' && urgency < URGENCY.critical,
    );
    const single = rest.filter((nudge) => !due.includes(nudge) && !gathering.includes(nudge));
    const left = { day: budget.perDay - given.today, week: budget.perWeek - given.week };
    const digest = due.length > 0 && left.day > 0 && left.week > 0 ? [...due, ...gathering] : [];
    if (digest.length > 0) {
      left.day -= 1;
      left.week -= 1;
    }
    const room = Math.max(0, Math.min(left.day, left.week - 1));
    const because: HeldBecause = left.day <= left.week - 1 ? 'budget' : 'week';
    const weekGoesOn = left.week > 0;
    const more = (digest.length > 0 ? 1 : 0) + Math.min(room, single.length);
    const kind = digest.length === 1 ? 'single' : 'digest';
    return [
      ...pass.map((nudge) => deliver(nudge, 'single', 'critical')),
      ...digest.map((nudge) => deliver(nudge, kind, 'budget')),
      ...(digest.length > 0
        ? []
        : due.map((nudge) => hold(nudge, nextDigest(weekGoesOn), weekGoesOn ? 'budget' : 'week'))),
      ...(digest.length > 0 ? [] : gathering.map((nudge) => hold(nudge, wishedDigest(), 'digest'))),
      ...single.slice(0, room).map((nudge) => deliver(nudge, 'single', 'budget')),
      ...single.slice(room).map((nudge) => hold(nudge, nextDigest(weekGoesOn), weekGoesOn ? because : 'week', more)),
    ];
  }

  /** The digest a person wishes: on the next working day, or once a week. */
  function wishedDigest(): Date {
    return recipient.weekly ? nextWeek(now, calendar) : nextDay(now, calendar);
  }

  /** The next digest for which there is a message left. */
  function nextDigest(weekGoesOn: boolean): Date {
    if (!weekGoesOn) return firstOfNextWeek(now, calendar);
    return recipient.weekly ? nextWeek(now, calendar) : nextOpening(now, calendar, 1);
  }

  function hold({ id }: WaitingNudge, dueAt: Date, because: HeldBecause, more = 0): Verdict {
    return { act: 'hold', id, dueAt, because, given: recipient.given.today + more };
  }
}

function deliver({ id }: WaitingNudge, kind: 'single' | 'digest', counts: Counts): Verdict {
  return { act: 'deliver', id, in: kind, counts };
}

function byUrgencyThenAge(a: WaitingNudge, b: WaitingNudge): number {
  return b.urgency - a.urgency || a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1);
}
