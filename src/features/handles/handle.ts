import { addDays, type CalendarDate, dateOf } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound, wrongState } from '../../kernel/problem';
import { transitions } from '../../kernel/transitions';
import type { Capability } from '../permits/public';
import { ownHandle } from './handles.errors';

/** What a person needs a permit for before they speak under a branded handle. */
export const BRANDED_HANDLE: Capability = 'use-handle';

/** Days after which its holder says again that a handle is used, and days until it is sunset when they do not. */
export const RECONFIRMED_WITHIN = 90;
export const DORMANT_AFTER = RECONFIRMED_WITHIN + 30;

export type HandleState = 'requested' | 'withdrawn' | 'declined' | 'approved' | 'sunset';

export const handleStates = transitions<HandleState>('requested', {
  requested: ['withdrawn', 'declined', 'approved'],
  withdrawn: [],
  declined: [],
  approved: ['approved', 'sunset'],
  sunset: [],
});

/** Why a handle is given up: nobody said that it is used, its holder left or gave it up, or a lead decided. */
export const SUNSET_REASONS = ['dormant', 'left', 'given-up', 'decided'] as const;
export type SunsetReason = (typeof SUNSET_REASONS)[number];

/** A name on a network that carries the company's brand, held by one person. */
export interface Handle {
  readonly id: Id;
  readonly personId: Id;
  readonly network: string;
  readonly name: string;
  /** What it is to be used for. */
  readonly purpose: string;
  readonly state: HandleState;
  readonly requestedAt: Date;
  readonly decidedAt: Date | null;
  readonly decidedBy: Id | null;
  /** What the lead said. */
  readonly note: string | null;
  /** When its holder last said that it is used; the approval counts as the first time. */
  readonly confirmedAt: Date | null;
  /** Planned, or when it was. */
  readonly sunsetOn: CalendarDate | null;
  readonly sunsetReason: SunsetReason | null;
  readonly sunsetNote: string | null;
  readonly sunsetAt: Date | null;
  readonly version: number;
}

export type HandleRequest = Pick<Handle, 'network' | 'name' | 'purpose'>;

export interface Sunset {
  readonly reason: SunsetReason;
  readonly note: string | null;
  /** Null: today. */
  readonly on: CalendarDate | null;
}

export function request(stated: HandleRequest, personId: Id, now: Date): Handle {
  return {
    ...{ id: newId(), personId, network: stated.network, name: bare(stated.name), purpose: stated.purpose.trim() },
    ...{ state: 'requested', requestedAt: now, decidedAt: null, decidedBy: null, note: null, confirmedAt: null },
    ...{ sunsetOn: null, sunsetReason: null, sunsetNote: null, sunsetAt: null, version: 1 },
  };
}

/** @throws Problem not-found for others, wrong-state */
export function withdraw(handle: Handle, personId: Id): Handle {
  if (handle.personId !== personId) throw notFound({ id: handle.id });
  return moved(handle, 'withdrawn');
}

/** Somebody else than who asked decides. @throws Problem own-handle, wrong-state */
export function decide(
  handle: Handle,
  decision: 'approved' | 'declined',
  decidedBy: Id,
  note: string | null,
  now: Date,
): Handle {
  if (handle.personId === decidedBy) throw ownHandle();
  if (handle.state !== 'requested') throw wrongState({ from: handle.state, to: decision });
  const next = { ...moved(handle, decision), decidedAt: now, decidedBy, note };
  return decision === 'approved' ? { ...next, confirmedAt: now } : next;
}

/** Its holder says that it is used; a planned sunset stands. @throws Problem not-found for others, wrong-state */
export function reconfirm(handle: Handle, personId: Id, now: Date): Handle {
  if (handle.personId !== personId) throw notFound({ id: handle.id });
  if (handle.state !== 'approved') throw wrongState({ from: handle.state, to: 'approved' });
  return { ...moved(handle, 'approved'), confirmedAt: now };
}

/** At once, or planned for a day ahead. @throws Problem wrong-state, invalid-request for a day that has passed */
export function sunset(handle: Handle, { reason, note, on }: Sunset, now: Date): Handle {
  if (handle.state !== 'approved') throw wrongState({ from: handle.state, to: 'sunset' });
  const today = dateOf(now);
  if (on !== null && on < today) throw invalidRequest({}, { faults: [{ pointer: '/on', code: 'in-the-past' }] });
  const planned = { sunsetOn: on ?? today, sunsetReason: reason, sunsetNote: note };
  if (on !== null && on > today) return { ...moved(handle, 'approved'), ...planned };
  return { ...moved(handle, 'sunset'), ...planned, sunsetAt: now };
}

/** The day from which its holder is asked whether it is used. */
export function confirmBy({ confirmedAt, state }: Pick<Handle, 'confirmedAt' | 'state'>): CalendarDate | null {
  return confirmedAt === null || state !== 'approved' ? null : dateOf(addDays(confirmedAt, RECONFIRMED_WITHIN));
}

/** A name as networks show it, without the @ that some put before it. */
export function bare(name: string): string {
  return name.trim().replace(/^@+/, '');
}

/** @throws Problem wrong-state */
function moved(handle: Handle, state: HandleState): Handle {
  handleStates.demand(handle.state, state);
  return { ...handle, state };
}
