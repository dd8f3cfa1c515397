import { createHash } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import type { Id } from '../../kernel/id';

/** A pack's place in the chain over all packs. */
export interface Link {
  readonly number: number;
  readonly publication: Id;
  /** When the words went out. */
  readonly at: string;
  /** The pack's own hash, hex. */
  readonly pack: string;
}

/** Hash before the first pack of all. */
export const BEGINNING = Buffer.alloc(32);

/** The hash of a link: SHA-256 over the one before it and everything the link states, as canonical JSON (RFC 8785). */
export function linked(previous: Buffer, { number, publication, at, pack }: Link): Buffer {
  const stated = canonicalize({ number, publication, at, pack });
  return createHash('sha256').update(previous).update(stated, 'utf8').digest();
}
