import type { Id } from '../../kernel/id';
import { ownAward } from './awards.errors';

/** Why a belt is taken back; each has its words in the catalogues, `revocation.<code>`. */
export const REVOCATION_CODES = [
  'given-in-error',
  'not-own-work',
  'rules-broken',
  'content-withdrawn',
  'other',
] as const;

export type RevocationCode = (typeof REVOCATION_CODES)[number];

/** A belt taken back before its time. It is never undone: the belt can be earned, or recognised, anew. */
export interface Revocation {
  readonly awardId: Id;
  readonly personId: Id;
  readonly code: RevocationCode;
  /** In somebody's own words; the person reads them. */
  readonly words: string;
  /** Null: an operator. */
  readonly revokedBy: Id | null;
  readonly revokedAt: Date;
}

export interface RevocationStatement {
  readonly code: RevocationCode;
  readonly words: string;
}

/** @throws Problem own-award */
export function revoke(
  award: { readonly id: Id; readonly personId: Id },
  { code, words }: RevocationStatement,
  by: Id | null,
  at: Date,
): Revocation {
  if (by === award.personId) throw ownAward();
  return { awardId: award.id, personId: award.personId, code, words, revokedBy: by, revokedAt: at };
}
