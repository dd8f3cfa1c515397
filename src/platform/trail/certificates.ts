import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { actorLabel } from '../../kernel/actor';
import type { Id } from '../../kernel/id';
import { currentActor } from '../context/context';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';
import { Trail } from './trail';

/** What a certificate covers of one proof: how many values, and the hash over their sorted keys. */
export interface Covered {
  readonly count: number;
  readonly hash: string;
}

/** Something to be disposed of under a certificate. */
export interface DisposalStatement {
  /** `retention`, `customer-erasure`, `leavers`. */
  readonly kind: string;
  readonly reason: string;
  /** Rows and values by what they were. */
  readonly counts: Readonly<Record<string, number>>;
  /** Keys of erased values by proof: `trail` → entry ids. */
  readonly covers: Readonly<Record<string, readonly string[]>>;
}

/** Numbered certificates of disposal: whatever leaves a proof leaves under one, and `verify` holds it to that. */
@Injectable()
export class Certificates {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
  ) {}

  /** Issues the next certificate, in the ambient transaction, before what it covers is erased. */
  async issue({ kind, reason, counts, covers }: DisposalStatement): Promise<number> {
    await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('trail.certificate', 0))`);
    const covered = Object.fromEntries(
      Object.entries(covers)
        .filter(([, keys]) => keys.length > 0)
        .map(([proof, keys]) => [proof, { count: keys.length, hash: hashOfKeys(keys) }]),
    );
    const [issued] = await this.work.write<{ number: number }>(
      `INSERT INTO trail.certificate (number, at, kind, reason, issued_by, counts, covers)
       SELECT coalesce(max(number), 0) + 1, $1, $2, $3, $4, $5, $6 FROM trail.certificate RETURNING number`,
      [this.clock.now(), kind, reason, actorLabel(currentActor()), JSON.stringify(counts), JSON.stringify(covered)],
    );
    if (issued === undefined) throw new Error('No certificate was issued.');
    await this.trail.append({
      act: 'certificate.issued',
      subject: { kind: 'certificate', id: String(issued.number) },
      after: { kind, reason, counts, covers: covered },
    });
    return issued.number;
  }

  /** Erases what these entries say, under a certificate that covers them. */
  async eraseEntries(entryIds: readonly Id[], certificate: number): Promise<void> {
    if (entryIds.length === 0) return;
    const [row] = await this.work.write<{ n: number }>('SELECT trail.dispose($1::uuid[], $2) AS n', [
      entryIds,
      certificate,
    ]);
    if (row?.n !== entryIds.length)
      throw new Error(`Certificate ${certificate} covers ${entryIds.length} entries, not ${row?.n}.`);
  }
}

/** SHA-256 over keys in byte order, a line each. */
export function hashOfKeys(keys: readonly string[]): string {
  const sorted = [...keys].sort((a, b) => (a < b ? -1 : 1));
  return createHash('sha256').update(sorted.join('\n'), 'utf8').digest('hex');
}
