import { Injectable } from '@nestjs/common';
import { dateOf } from '../../kernel/clock';
import { Work } from '../database/work';
import { Log } from '../log/log';
import { Every } from '../outbox/on';
import { seal, type SealedFacts } from './chain';

const BATCH = 2_000;

interface EntryRow {
  readonly id: string;
  readonly at: Date;
  readonly act: string;
  readonly actor: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly value_hash: Buffer;
  readonly format: number;
  readonly request_id: string | null;
}

/** Chains committed entries: gapless numbers, one sealer at a time (the schedule's lock). */
@Injectable()
export class Sealer {
  constructor(
    private readonly work: Work,
    private readonly log: Log,
  ) {}

  @Every('trail.seal', 2_000)
  async sealCommitted(): Promise<void> {
    await this.work.run(async () => {
      await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('trail.seal', 0))`);
      while ((await this.sealBatch()) === BATCH);
    });
  }

  /** The chain's end, into the log: whoever keeps logs elsewhere can hold the trail to it (`obi audit verify --head`). */
  @Every('trail.anchor', '5 0 * * *')
  async anchor(): Promise<void> {
    const [head] = await this.work.read<{ head: string }>(
      `SELECT number || ':' || encode(hash, 'hex') AS head FROM trail.head`,
    );
    this.log.info({ head: head?.head }, 'head of the trail');
  }

  private async sealBatch(): Promise<number> {
    const rows = await this.work.write<EntryRow>(
      `WITH taken AS (
         DELETE FROM trail.unsealed WHERE entry_id IN (SELECT entry_id FROM trail.unsealed ORDER BY entry_id LIMIT ${BATCH})
         RETURNING entry_id)
       SELECT e.* FROM trail.entry e JOIN taken t ON t.entry_id = e.id ORDER BY e.id`,
    );
    if (rows.length === 0) return 0;
    const [head] = await this.work.write<{ number: string; hash: Buffer }>(
      'SELECT number::text, hash FROM trail.head FOR UPDATE',
    );
    if (head === undefined) throw new Error('The head of the trail is missing.');
    let previous = head.hash;
    let number = BigInt(head.number);
    const sealed = rows.map((row) => {
      number += 1n;
      previous = seal(previous, factsOf(row, number.toString()));
      return { number: number.toString(), day: dateOf(row.at), id: row.id, hash: previous };
    });
    await this.work.write(
      `INSERT INTO trail.seal (number, day, entry_id, hash)
       SELECT * FROM unnest($1::bigint[], $2::date[], $3::uuid[], $4::bytea[])`,
      [sealed.map((s) => s.number), sealed.map((s) => s.day), sealed.map((s) => s.id), sealed.map((s) => s.hash)],
    );
    await this.work.write('UPDATE trail.head SET number = $1, hash = $2', [number.toString(), previous]);
    return rows.length;
  }
}

export function factsOf(row: EntryRow, number: string): SealedFacts {
  return {
    number,
    id: row.id,
    at: row.at,
    act: row.act,
    actor: row.actor,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    valueHash: row.value_hash,
    format: row.format,
    requestId: row.request_id,
  };
}
