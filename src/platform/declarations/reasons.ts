import type { EventName, Events } from '../../kernel/event';

/** What reasons are about, as people choose among them. */
export const THEMES = ['learning', 'customers', 'writing', 'standing', 'news'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * A reason for nudges, declared by the room it belongs to. Its texts are `nudge.<code>.title` and `nudge.<code>.body`
 * in the catalogues, with the row's `params`.
 */
export interface Reason {
  /** `room.what` */
  readonly code: string;
  readonly theme: Theme;
  readonly urgency: 'normal' | 'high' | 'critical';
  /** Asked of the person by their duty: it can be put off, but not turned off. */
  readonly mandatory?: boolean;
  /**
   * How many there are may be told to a group outside, in Slack or Teams: it is work that somebody of several may do,
   * nothing that is asked of one person.
   */
  readonly shared?: true;
  /**
   * Each of its nudges says something of its own: `params.title` and `params.body` by language, in ICU message syntax,
   * filled with the other params, and leads to `params.path`. The catalogue's texts stand in where there are none.
   */
  readonly ownWords?: true;
  /** House days after which the nudge ends by itself. */
  readonly daysAlive: number;
  /** Console path; `{subject}` stands for the subject's id. */
  readonly path: string;
  /**
   * Whoever is to be nudged now: a SELECT of (person_id uuid, subject_id uuid, period text, params jsonb), with $1 as
   * the present instant and nothing else. A person leaves the relation when what it asks for is done. `period` is ''
   * for a reason that nudges once per subject.
   */
  readonly find: string;
  /** Events after which the reason is looked at again, and for which subjects (null: all of them). */
  readonly wake: { readonly [N in EventName]?: (payload: Events[N]) => readonly string[] | null };
}

const declared = new Map<string, Reason>();

/** @throws Error when a code is declared twice */
export function declareReason(reason: Reason): void {
  if (declared.has(reason.code)) throw new Error(`Reason '${reason.code}' is declared twice.`);
  declared.set(reason.code, reason);
}

export function reasons(): ReadonlyMap<string, Reason> {
  return declared;
}
