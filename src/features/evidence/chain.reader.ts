import type { Id } from '../../kernel/id';
import type { Work } from '../../platform/database/work';
import { declareProof, type ProofFound } from '../../platform/trail/proofs';
import { BEGINNING, linked } from './chain';

interface Row {
  readonly number: string;
  readonly publication: Id;
  readonly at: Date;
  readonly pack: Buffer;
  readonly hash: Buffer;
  /** The pack's own hash now; null: it is gone. */
  readonly found: Buffer | null;
}

const PAGE = 5_000;

/** Recomputes the chain over all packs and names what was changed, is missing or was added. */
export async function verifyChain(work: Work): Promise<ProofFound> {
  const faults: string[] = [];
  let previous: Buffer = BEGINNING;
  let number = 0;
  for (;;) {
    const rows: readonly Row[] = await page(work, number);
    for (const row of rows) {
      number += 1;
      if (row.number !== String(number)) {
        faults.push(`pack ${number} of the chain is missing`);
        number = Number(row.number);
      }
      const pack = row.pack.toString('hex');
      const expected = linked(previous, { number, publication: row.publication, at: row.at.toISOString(), pack });
      if (!expected.equals(row.hash)) faults.push(`pack ${number} of the chain was changed`);
      if (row.found === null) faults.push(`pack ${row.publication}, number ${number} of the chain, is missing`);
      else if (!row.found.equals(row.pack)) faults.push(`pack ${row.publication} is another than number ${number}`);
      previous = row.hash;
    }
    if (rows.length < PAGE) break;
  }
  const [head] = await work.read<{ number: string; hash: Buffer }>('SELECT number::text, hash FROM evidence.head');
  if (head === undefined || head.number !== String(number) || !head.hash.equals(previous)) {
    faults.push(`the chain of packs ends at ${number}, its head was elsewhere`);
  }
  return { checked: number, erased: new Map(), faults };
}

function page(work: Work, after: number): Promise<Row[]> {
  return work.read<Row>(
    `SELECT l.number::text, l.publication_id AS publication, l.at, l.pack_hash AS pack, l.hash, p.hash AS found
     FROM evidence.link l LEFT JOIN publishing.pack p ON p.publication_id = l.publication_id
     WHERE l.number > $1 ORDER BY l.number LIMIT ${PAGE}`,
    [after],
  );
}

declareProof({ name: 'pack-chain', verify: verifyChain });
