import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { actorLabel } from '../../kernel/actor';
import { type Id, newId } from '../../kernel/id';
import { currentContext } from '../context/context';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';
import { hashValue } from './chain';

/** One act worth proving: who did what to what, and what it was before and after. */
export interface TrailEntry {
  /** `noun.done`, a fixed word. */
  readonly act: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
}

/**
 * The append-only trail. An entry is written, unchained, in the transaction of its act; the sealer chains it within
 * seconds. What it says about persons lies beside it, so that it can be erased without breaking the chain.
 */
@Injectable()
export class Trail {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  append(entry: TrailEntry): Promise<void> {
    return this.appendAll([entry]);
  }

  /** An entry as `trail.append` takes it, in its order, for a statement that is a whole act and appends it itself. */
  row(entry: TrailEntry): readonly unknown[] {
    const { actor, requestId } = currentContext();
    const { id, value, salt, hash } = stated(entry);
    const { act, subject } = entry;
    return [id, this.clock.now(), act, actorLabel(actor), subject.kind, subject.id, requestId, hash, salt, value];
  }

  /** Appends many entries with one statement. */
  appendAll(entries: readonly TrailEntry[]): Promise<void> {
    if (entries.length === 0) return Promise.resolve();
    const { actor, requestId } = currentContext();
    const at = this.clock.now();
    const rows = entries.map(stated);
    this.work.post(
      `WITH stated AS (
         SELECT * FROM unnest($1::uuid[], $5::text[], $6::text[], $7::text[], $8::bytea[], $9::bytea[], $10::jsonb[])
           AS r (id, act, kind, subject, hash, salt, value)),
       entries AS (
         INSERT INTO trail.entry (id, at, act, actor, subject_kind, subject_id, request_id, value_hash, format)
         SELECT id, $2, act, $3, kind, subject, $4, hash, 2 FROM stated),
       beside AS (INSERT INTO trail.value (entry_id, salt, value) SELECT id, salt, value FROM stated)
       INSERT INTO trail.unsealed (entry_id) SELECT id FROM stated`,
      [
        rows.map((row) => row.id),
        at,
        actorLabel(actor),
        requestId,
        rows.map((row) => row.entry.act),
        rows.map((row) => row.entry.subject.kind),
        rows.map((row) => row.entry.subject.id),
        rows.map((row) => row.hash),
        rows.map((row) => row.salt),
        rows.map((row) => row.value),
      ],
    );
    return Promise.resolve();
  }

  /** The latest entries about one subject, newest first, at most 100. */
  about(kind: string, id: Id): Promise<readonly { at: Date; act: string; actor: string }[]> {
    return this.work.read(
      'SELECT at, act, actor FROM trail.entry WHERE subject_kind = $1 AND subject_id = $2 ORDER BY at DESC LIMIT 100',
      [kind, id],
    );
  }
}

function stated(entry: TrailEntry) {
  const { address } = currentContext();
  const { before = null, after = null } = entry;
  const value = JSON.stringify({ before, after, ...(address === null ? {} : { from: { address } }) });
  const salt = randomBytes(16);
  return { id: newId(), entry, value, salt, hash: hashValue(salt, JSON.parse(value)) };
}
