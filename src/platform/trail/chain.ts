import { createHash } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';

/** An entry as its seal covers it. */
export interface SealedFacts {
  readonly number: string;
  readonly id: string;
  readonly at: Date;
  readonly act: string;
  readonly actor: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly valueHash: Buffer;
  /** 2: the request is stated too. */
  readonly format: number;
  readonly requestId: string | null;
}

/** Hash before the first entry of all. */
export const GENESIS = Buffer.alloc(32);

/** SHA-256 over salt and canonical JSON (RFC 8785) of a value that may be erased later. */
export function hashValue(salt: Buffer, value: unknown): Buffer {
  return createHash('sha256').update(salt).update(canonicalize(value)).digest();
}

/** The seal of an entry: SHA-256 over the seal before it and everything the entry states. */
export function seal(previous: Buffer, facts: SealedFacts): Buffer {
  const stated = canonicalize({
    number: facts.number,
    id: facts.id,
    at: facts.at.toISOString(),
    act: facts.act,
    actor: facts.actor,
    subject: [facts.subjectKind, facts.subjectId],
    value: facts.valueHash.toString('hex'),
    ...(facts.format === 1 ? {} : { format: facts.format, request: facts.requestId }),
  });
  return createHash('sha256').update(previous).update(stated).digest();
}
