import type { CalendarFile } from './mime';

/** To whom a letter of a room goes, and by whom it is sent. */
export interface Correspondence {
  readonly to: { readonly name: string; readonly email: string };
  readonly from: { readonly name: string; readonly email: string };
  readonly language: string;
  readonly timeZone: string;
  readonly now: Date;
}

/** What a room has to say in one mail. */
export interface RoomLetter {
  readonly title: string;
  readonly body: string;
  /** Why it comes. */
  readonly about: string;
  /** Console path. */
  readonly path: string;
  readonly calendar: CalendarFile | null;
}

/** Mail that a higher room sends beside nudges, since its person asked for it. */
export interface Letters {
  readonly medium: string;
  /** A SELECT of (id uuid, params jsonb) for those of $1 (uuid[]) that still have something to say. */
  readonly find: string;
  /** Reasons whose news they bring: SQL conditions on a nudge `n`, under which no other mail says the same. */
  readonly brings: Readonly<Record<string, string>>;
  readonly write: (params: Readonly<Record<string, unknown>>, between: Correspondence) => RoomLetter;
}

/** A calendar entry that mails of a reason carry. */
export interface Enclosure {
  readonly reason: string;
  /** A SELECT of (id uuid, params jsonb) for those of $1 (uuid[]), subjects of the reason, that have one. */
  readonly find: string;
  readonly write: (params: Readonly<Record<string, unknown>>, language: string, now: Date) => CalendarFile;
}

const letters = new Map<string, Letters>();
const enclosures = new Map<string, Enclosure>();

/** @throws Error when a medium is declared twice */
export function declareLetters(declared: Letters): void {
  if (letters.has(declared.medium)) throw new Error(`Letters '${declared.medium}' are declared twice.`);
  letters.set(declared.medium, declared);
}

/** @throws Error when a reason has one already */
export function declareEnclosure(declared: Enclosure): void {
  if (enclosures.has(declared.reason)) throw new Error(`The enclosure of '${declared.reason}' is declared twice.`);
  enclosures.set(declared.reason, declared);
}

export function lettersOf(medium: string): Letters | undefined {
  return letters.get(medium);
}

/** Whether a letter of a room says what a nudge `n` says: an SQL condition. */
export function broughtByLetter(): string {
  const brought = [...letters.values()].flatMap(({ brings }) => Object.entries(brings));
  return brought.map(([reason, condition]) => `n.reason = '${reason}' AND ${condition}`).join(' OR ') || 'false';
}

export function enclosureOf(reason: string): Enclosure | undefined {
  return enclosures.get(reason);
}
