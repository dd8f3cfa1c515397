import type { Id } from '../../kernel/id';
import { type Fault, invalidRequest } from '../../kernel/problem';
import { foldInPlace } from './folding';
import { type Manner, MANNERS } from './phrasebook';
import { templateOf } from './template';

/** What a list is of: how its words are taken where they are found. */
export const KINDS = [
  ...(['confidential', 'unreleased', 'offensive', 'claims', 'competitors'] as const),
  ...(['promises', 'jargon', 'protected', 'phishing'] as const),
] as const;
export type Kind = (typeof KINDS)[number];

/** Lists that are themselves a secret: only their owners read them. */
export const SECRET_KINDS = ['confidential', 'unreleased'] as const satisfies readonly Kind[];

export function isSecret(kind: Kind): boolean {
  return (SECRET_KINDS as readonly Kind[]).includes(kind);
}

/** Who looks after a list: one person, or everybody of a role. */
export interface Owner {
  readonly ownerId: Id | null;
  readonly ownerRole: string | null;
}

/** An entry as its owner states it. */
export interface StatedEntry {
  readonly phrase: string;
  readonly match: Manner;
  readonly instead: string | null;
  readonly source: string | null;
  readonly note: string | null;
  readonly from: Date;
  /** From then on it counts no more; null: nobody knows yet. */
  readonly until: Date | null;
}

export const LONGEST = 200;

/** The form in which entries of one list are compared, and looked for. */
export function foldedPhrase(phrase: string): string {
  return foldInPlace(phrase).text.trim();
}

/** What is wrong with an entry, by its field. */
export function faultsOf(
  entry: StatedEntry,
  kind: Kind,
): { readonly field: keyof StatedEntry; readonly code: string }[] {
  const { phrase, match, from, until } = entry;
  const folded = foldedPhrase(phrase);
  if (folded === '') return [{ field: 'phrase', code: 'nothing-to-look-for' }];
  const faults: { field: keyof StatedEntry; code: string }[] = [];
  if (match === 'pattern' && templateOf(folded) === null) faults.push({ field: 'phrase', code: 'nothing-to-look-for' });
  if (kind === 'phishing' && !/^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}-]+)+$/u.test(phrase)) {
    faults.push({ field: 'phrase', code: 'not-a-domain' });
  }
  if (match !== 'word' && kind === 'phishing') faults.push({ field: 'match', code: 'not-a-manner' });
  if (until !== null && until <= from) faults.push({ field: 'until', code: 'until-before-from' });
  return faults;
}

/** @throws Problem invalid-request */
export function demandEntry(entry: StatedEntry, kind: Kind): void {
  const faults: Fault[] = faultsOf(entry, kind).map(({ field, code }) => ({ pointer: `/${field}`, code, params: {} }));
  if (faults.length > 0) throw invalidRequest({}, { faults });
}

/** One person or one role. @throws Problem invalid-request */
export function demandOwner({ ownerId, ownerRole }: Owner): void {
  if ((ownerId === null) === (ownerRole === null)) {
    throw invalidRequest({}, { faults: [{ pointer: '/ownerId', code: 'person-or-role', params: {} }] });
  }
}

export function isManner(value: string): value is Manner {
  return (MANNERS as readonly string[]).includes(value);
}
