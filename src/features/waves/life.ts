import type { Id } from '../../kernel/id';

/** A nudge and its mails, as they are kept. */
export interface Life {
  readonly id: Id;
  readonly reason: string;
  readonly foundAt: Date;
  readonly dueAt: Date;
  readonly heldFor: readonly string[];
  readonly heldWhen: readonly Date[];
  readonly deliveredAt: Date | null;
  /** By itself, or with others in a digest; null: not delivered. */
  readonly kind: 'single' | 'digest' | null;
  readonly seenAt: Date | null;
  readonly doneAt: Date | null;
  readonly endedAt: Date | null;
  readonly endedBecause: string | null;
  readonly deliveries: readonly Sending[];
}

/** A medium beside the inbox. Instants are ISO texts, as PostgreSQL puts them into JSON. */
export interface Sending {
  readonly id: Id;
  readonly medium: string;
  readonly state: string;
  readonly reason: string | null;
  readonly plannedAt: string;
  readonly nextAt: string;
  readonly changedAt: string;
  readonly triedAt: readonly string[];
  readonly answers: readonly string[];
}

export const STEPS = ['found', 'held', 'delivered', 'seen', 'planned', 'tried', 'waits', 'dropped', 'ended'] as const;

/** One step of a nudge's life. */
export interface Step {
  readonly at: Date;
  readonly what: (typeof STEPS)[number];
  /** `inbox`, or the medium beside it; null: the nudge itself. */
  readonly medium: string | null;
  /** Why, or what the receiver said. */
  readonly detail: string | null;
}

/** Whether its person reads it, who may know all of it, or somebody who runs nudges. */
export type Reader = 'person' | 'house';

/** What nobody but the person may know: their hours, their leave, what they chose and did. */
const OWN_HELD = new Set(['quiet-hours', 'away', 'digest', 'snoozed']);
const OWN_ENDED = new Set(['opted-out', 'irrelevant', 'done']);
const OWN_DROPPED = new Set(['unwished']);

export const OWN = 'own';

export function heldAs(because: string, reader: Reader): string {
  return reader === 'house' && OWN_HELD.has(because) ? OWN : because;
}

export function endedAs(because: string, reader: Reader): string {
  return reader === 'house' && OWN_ENDED.has(because) ? OWN : because;
}

export function droppedAs(because: string, reader: Reader): string {
  return reader === 'house' && OWN_DROPPED.has(because) ? OWN : because;
}

/** A nudge's life in the order of its steps. Whether somebody has looked is their own matter too. */
export function stepsOf(life: Life, reader: Reader): readonly Step[] {
  const steps: Step[] = [step(life.foundAt, 'found', null, null)];
  life.heldFor.forEach((because, at) => {
    steps.push(step(life.heldWhen[at] ?? life.foundAt, 'held', null, heldAs(because, reader)));
  });
  if (life.deliveredAt !== null) steps.push(step(life.deliveredAt, 'delivered', 'inbox', life.kind));
  if (life.seenAt !== null && reader === 'person') steps.push(step(life.seenAt, 'seen', 'inbox', null));
  for (const sending of life.deliveries) steps.push(...stepsOfSending(sending, reader));
  if (life.doneAt !== null) steps.push(step(life.doneAt, 'ended', null, endedAs('done', reader)));
  else if (life.endedAt !== null)
    steps.push(step(life.endedAt, 'ended', null, endedAs(life.endedBecause ?? '', reader)));
  return steps.sort((a, b) => a.at.getTime() - b.at.getTime() || STEPS.indexOf(a.what) - STEPS.indexOf(b.what));
}

/** An attempt and what was answered to it; one that nobody settled yet has no answer. */
function stepsOfSending(sending: Sending, reader: Reader): readonly Step[] {
  const { medium, state, reason, triedAt, answers } = sending;
  const steps = [step(new Date(sending.plannedAt), 'planned', medium, null)];
  if (state === 'dropped') {
    return [...steps, step(new Date(sending.changedAt), 'dropped', medium, droppedAs(reason ?? '', reader))];
  }
  const missing = Math.max(0, triedAt.length - answers.length);
  triedAt.forEach((at, index) => {
    const answer = answers[index - (triedAt.length - missing - answers.length)];
    steps.push(step(new Date(at), 'tried', medium, answer ?? null));
  });
  if (state === 'waiting' && triedAt.length > 0) steps.push(step(new Date(sending.nextAt), 'waits', medium, reason));
  return steps;
}

function step(at: Date, what: Step['what'], medium: string | null, detail: string | null): Step {
  return { at, what, medium, detail };
}
