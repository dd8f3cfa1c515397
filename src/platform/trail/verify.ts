import { Injectable } from '@nestjs/common';
import { dateOf } from '../../kernel/clock';
import { Work } from '../database/work';
import { type Covered, hashOfKeys } from './certificates';
import { GENESIS, hashValue, seal } from './chain';
import { proofs } from './proofs';
import { factsOf } from './sealer';

/** What a verification found. `faults` is empty when the trail is whole. */
export interface Verification {
  readonly sealed: number;
  /** Entries not chained yet; a number that does not fall means the worker is away. */
  readonly waiting: number;
  /** Values that were disposed of under a certificate, in the trail and in the proofs beside it. */
  readonly erased: number;
  /** Where the chain ends, `number:hash`. */
  readonly head: string;
  /** Rows of other proofs that were looked at, such as evidence packs. */
  readonly proofs: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

interface Row {
  readonly number: string;
  readonly day: string;
  readonly hash: Buffer;
  readonly id: string | null;
  readonly at: Date;
  readonly act: string;
  readonly actor: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly value_hash: Buffer;
  readonly format: number;
  readonly request_id: string | null;
  readonly salt: Buffer | null;
  readonly value: unknown;
  readonly certificate: string | null;
}

/** Keys of erased values: by proof, then by certificate. */
type Erased = Map<string, Map<string, string[]>>;

const PAGE = 5_000;

/** Recomputes the whole chain and names every changed, missing or added row. */
@Injectable()
export class TrailVerifier {
  constructor(private readonly work: Work) {}

  /**
   * Everything as it stood at one instant, on a connection of its own: what is sealed or erased meanwhile is left for
   * the next time. `expected`: a head kept elsewhere, `number:hash`, that the chain must still pass through.
   */
  verify(expected?: string): Promise<Verification> {
    return this.work.snapshot(() => this.look(expected ?? null));
  }

  private async look(expected: string | null): Promise<Verification> {
    const faults: string[] = [];
    const erased: Erased = new Map([['trail', new Map<string, string[]>()]]);
    const chain = await this.chain(faults, erased.get('trail') ?? new Map<string, string[]>(), expected);
    const counts: Record<string, number> = {};
    for (const proof of proofs()) {
      const found = await proof.verify(this.work);
      counts[proof.name] = found.checked;
      faults.push(...found.faults);
      erased.set(proof.name, new Map([...found.erased].map(([number, keys]) => [number, [...keys]])));
    }
    faults.push(...(await this.certificateFaults(erased)));
    const [rest] = await this.work.read<{ waiting: number; added: number }>(
      `SELECT (SELECT count(*)::int FROM trail.unsealed) AS waiting,
              (SELECT count(*)::int FROM trail.entry e
               WHERE NOT EXISTS (SELECT FROM trail.seal s WHERE s.entry_id = e.id)
                 AND NOT EXISTS (SELECT FROM trail.unsealed u WHERE u.entry_id = e.id)) AS added`,
    );
    if (rest !== undefined && rest.added > 0) faults.push(`${rest.added} entries are neither sealed nor waiting`);
    const gone = [...erased.values()].flatMap((byNumber) => [...byNumber.values()]);
    return {
      ...chain,
      waiting: rest?.waiting ?? 0,
      erased: gone.reduce((sum, keys) => sum + keys.length, 0),
      proofs: counts,
      faults,
    };
  }

  private async chain(
    faults: string[],
    erased: Map<string, string[]>,
    expected: string | null,
  ): Promise<{ sealed: number; head: string }> {
    let previous: Buffer = GENESIS;
    let number = 0n;
    let passed = expected === null;
    for (;;) {
      const rows = await this.page(number);
      for (const row of rows) {
        number += 1n;
        if (row.number !== number.toString()) {
          const until = BigInt(row.number) - 1n;
          faults.push(number === until ? `seal ${number} is missing` : `seals ${number} to ${until} are missing`);
          number = BigInt(row.number);
        }
        if (row.id === null) faults.push(`the entry of seal ${row.number} is missing`);
        else {
          const sealed = seal(previous, factsOf({ ...row, id: row.id }, row.number));
          if (!sealed.equals(row.hash)) faults.push(`entry ${row.id} (seal ${row.number}) was changed`);
          if (row.day !== dateOf(row.at)) faults.push(`the day of seal ${row.number} was changed`);
          if (row.certificate !== null) push(erased, row.certificate, row.id);
          faults.push(...valueFaults(row));
        }
        previous = row.hash;
        if (expected === headOf(row.number, row.hash)) passed = true;
      }
      if (rows.length < PAGE) break;
    }
    const [head] = await this.work.read<{ number: string; hash: Buffer }>('SELECT number::text, hash FROM trail.head');
    const end = headOf(number.toString(), number === 0n ? GENESIS : previous);
    if (head === undefined) faults.push('the head of the trail is missing');
    else if (headOf(head.number, head.hash) !== end) {
      faults.push(
        `the chain ends at seal ${number}, its head was at ${head.number}: the last entries are missing or were added`,
      );
    }
    if (!passed)
      faults.push(`the chain does not pass through the head that was kept (${expected?.split(':')[0] ?? ''})`);
    return { sealed: Number(number), head: end };
  }

  /** A value is erased under a certificate that exists, covers it, and says the same in the trail. */
  private async certificateFaults(erased: Erased): Promise<readonly string[]> {
    const rows = await this.work.read<{ number: number; covers: Record<string, Covered>; same: boolean | null }>(
      `SELECT c.number, c.covers, c.covers = v.value->'after'->'covers' AND c.counts = v.value->'after'->'counts'
         AND c.kind = v.value->'after'->>'kind' AND c.reason = v.value->'after'->>'reason' AS same
       FROM trail.certificate c
       LEFT JOIN trail.entry e ON e.act = 'certificate.issued' AND e.subject_kind = 'certificate' AND e.subject_id = c.number::text
       LEFT JOIN trail.value v ON v.entry_id = e.id ORDER BY c.number`,
    );
    const faults = rows
      .filter(({ same }) => same !== true)
      .map(({ number }) => `certificate ${number} is not the one that the trail knows`);
    const [lost] = await this.work.read<{ n: number }>(
      `SELECT count(*)::int AS n FROM trail.entry e WHERE e.act = 'certificate.issued'
         AND NOT EXISTS (SELECT FROM trail.certificate c WHERE c.number::text = e.subject_id)`,
    );
    if (lost !== undefined && lost.n > 0) faults.push(`${lost.n} certificates are missing`);
    const known = new Map(rows.map((row) => [String(row.number), row.covers]));
    for (const [proof, byNumber] of erased) {
      for (const [number, keys] of byNumber) {
        const covered = known.get(number)?.[proof];
        if (covered?.count === keys.length && covered.hash === hashOfKeys(keys)) continue;
        faults.push(`certificate ${number} does not cover the ${keys.length} values of ${proof} that name it`);
      }
      for (const [number, covers] of known) {
        if (covers[proof] !== undefined && !byNumber.has(number)) {
          faults.push(`what certificate ${number} covers of ${proof} is missing or not erased`);
        }
      }
    }
    return faults;
  }

  private page(after: bigint): Promise<Row[]> {
    return this.work.read<Row>(
      `SELECT s.number::text, s.day::text, s.hash, e.*, v.salt, v.value, v.certificate
       FROM trail.seal s
       LEFT JOIN trail.entry e ON e.id = s.entry_id LEFT JOIN trail.value v ON v.entry_id = s.entry_id
       WHERE s.number > $1 ORDER BY s.number LIMIT ${PAGE}`,
      [after.toString()],
    );
  }
}

function valueFaults(row: Row): readonly string[] {
  if (row.certificate !== null) {
    return row.salt === null && row.value === null ? [] : [`the values of entry ${row.id} were changed`];
  }
  if (row.salt === null) return [`the values of entry ${row.id} are missing`];
  return hashValue(row.salt, row.value).equals(row.value_hash) ? [] : [`the values of entry ${row.id} were changed`];
}

function headOf(number: string, hash: Buffer): string {
  return `${number}:${hash.toString('hex')}`;
}

function push(erased: Map<string, string[]>, certificate: string, key: string): void {
  const keys = erased.get(certificate) ?? [];
  keys.push(key);
  erased.set(certificate, keys);
}
