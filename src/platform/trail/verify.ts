import { Injectable } from '@nestjs/common';
import { Work } from '../database/work';
import { GENESIS, hashValue, seal } from './chain';
import { factsOf } from './sealer';

/** What a verification found. `faults` is empty when the trail is whole. */
export interface Verification {
  readonly sealed: number;
  /** Entries not chained yet; a number that does not fall means the worker is away. */
  readonly waiting: number;
  /** Entries whose values were disposed of, with the certificate's number. */
  readonly erased: number;
  readonly faults: readonly string[];
}

interface Row {
  readonly number: string;
  readonly hash: Buffer;
  readonly id: string | null;
  readonly at: Date;
  readonly act: string;
  readonly actor: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly value_hash: Buffer;
  readonly salt: Buffer | null;
  readonly value: unknown;
  readonly certificate: string | null;
}

const PAGE = 5_000;

/** Recomputes the whole chain and names every changed, missing or added row. */
@Injectable()
export class TrailVerifier {
  constructor(private readonly work: Work) {}

  async verify(): Promise<Verification> {
    const faults: string[] = [];
    let previous: Buffer = GENESIS;
    let number = 0n;
    let erased = 0;
    for (;;) {
      const rows = await this.page(number);
      for (const row of rows) {
        number += 1n;
        if (row.number !== number.toString()) {
          faults.push(`seal ${number} is missing`);
          number = BigInt(row.number);
        }
        if (row.id === null) {
          faults.push(`the entry of seal ${row.number} is missing`);
          previous = row.hash;
          continue;
        }
        const expected = seal(previous, factsOf({ ...row, id: row.id }, row.number));
        if (!expected.equals(row.hash)) faults.push(`entry ${row.id} (seal ${row.number}) was changed`);
        previous = row.hash;
        if (row.certificate !== null) erased += 1;
        else if (row.salt === null) faults.push(`the values of entry ${row.id} are missing`);
        else if (!hashValue(row.salt, row.value).equals(row.value_hash)) {
          faults.push(`the values of entry ${row.id} were changed`);
        }
      }
      if (rows.length < PAGE) break;
    }
    const [rest] = await this.work.read<{ waiting: number; added: number }>(
      `SELECT (SELECT count(*)::int FROM trail.unsealed) AS waiting,
              (SELECT count(*)::int FROM trail.entry e
               WHERE NOT EXISTS (SELECT FROM trail.seal s WHERE s.entry_id = e.id)
                 AND NOT EXISTS (SELECT FROM trail.unsealed u WHERE u.entry_id = e.id)) AS added`,
    );
    if (rest !== undefined && rest.added > 0) faults.push(`${rest.added} entries are neither sealed nor waiting`);
    return { sealed: Number(number), waiting: rest?.waiting ?? 0, erased, faults };
  }

  private page(after: bigint): Promise<Row[]> {
    return this.work.read<Row>(
      `SELECT s.number::text, s.hash, e.*, v.salt, v.value, v.certificate
       FROM trail.seal s
       LEFT JOIN trail.entry e ON e.id = s.entry_id LEFT JOIN trail.value v ON v.entry_id = s.entry_id
       WHERE s.number > $1 ORDER BY s.number LIMIT ${PAGE}`,
      [after.toString()],
    );
  }
}
