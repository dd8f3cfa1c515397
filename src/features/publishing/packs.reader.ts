import { createHash } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import type { Id } from '../../kernel/id';
import type { Work } from '../../platform/database/work';
import { hashValue } from '../../platform/trail/chain';
import { declareProof, type ProofFound } from '../../platform/trail/proofs';
import { concealedAt } from './pack';

interface PackRow {
  readonly id: Id;
  readonly contents: unknown;
  readonly hash: Buffer;
  readonly values: readonly {
    readonly path: string;
    readonly salt: string | null;
    readonly value: unknown;
    readonly certificate: number | null;
  }[];
}

const PAGE = 500;

/** Recomputes every pack and the words beside it, and holds the packs to what the trail says was published. */
async function verify(work: Work): Promise<ProofFound> {
  const faults: string[] = [];
  const erased = new Map<string, string[]>();
  let checked = 0;
  for (let after: Id | null = null; ;) {
    const rows: readonly PackRow[] = await page(work, after);
    for (const row of rows) {
      checked += 1;
      faults.push(...packFaults(row));
      for (const { path, certificate } of row.values) {
        if (certificate === null) continue;
        erased.set(String(certificate), [...(erased.get(String(certificate)) ?? []), `${row.id} ${path}`]);
      }
    }
    after = rows.at(-1)?.id ?? null;
    if (rows.length < PAGE) break;
  }
  const [lost] = await work.read<{ missing: number; other: number }>(
    `SELECT count(*) FILTER (WHERE p.publication_id IS NULL)::integer AS missing,
            count(*) FILTER (WHERE p.publication_id IS NOT NULL AND encode(p.hash, 'hex') <> v.value->'after'->>'pack')::integer AS other
     FROM trail.entry e JOIN trail.value v ON v.entry_id = e.id
     LEFT JOIN publishing.pack p ON p.publication_id = (v.value->'after'->>'publicationId')::uuid
     WHERE e.act = 'draft.published' AND v.value IS NOT NULL`,
  );
  if (lost !== undefined && lost.missing > 0) faults.push(`${lost.missing} packs are missing`);
  if (lost !== undefined && lost.other > 0) faults.push(`${lost.other} packs are others than the trail knows`);
  return { checked, erased, faults };
}

function page(work: Work, after: Id | null): Promise<PackRow[]> {
  return work.read<PackRow>(
    `SELECT p.publication_id AS id, p.contents, p.hash, coalesce((
       SELECT json_agg(json_build_object('path', v.path, 'salt', encode(v.salt, 'hex'), 'value', v.value,
         'certificate', v.certificate) ORDER BY v.path)
       FROM publishing.pack_value v WHERE v.publication_id = p.publication_id), '[]') AS values
     FROM publishing.pack p WHERE $1::uuid IS NULL OR p.publication_id > $1 ORDER BY p.publication_id LIMIT ${PAGE}`,
    [after],
  );
}

function packFaults({ id, contents, hash, values }: PackRow): readonly string[] {
  const whole = createHash('sha256').update(canonicalize(contents), 'utf8').digest().equals(hash);
  const faults = whole ? [] : [`pack ${id} was changed`];
  for (const { path, salt, value, certificate } of values) {
    const expected = concealedAt(contents, path);
    if (expected === null) faults.push(`pack ${id} knows nothing of ${path}`);
    else if (certificate !== null) {
      if (salt !== null || value !== null) faults.push(`${path} of pack ${id} was changed`);
    } else if (salt === null || hashValue(Buffer.from(salt, 'hex'), value).toString('hex') !== expected) {
      faults.push(`${path} of pack ${id} was changed`);
    }
  }
  const there = new Set(values.map(({ path }) => path));
  const missing = concealedPaths(contents).filter((path) => !there.has(path));
  return [...faults, ...missing.map((path) => `${path} of pack ${id} is missing`)];
}

/** Places where a pack holds a hash in place of words. */
function concealedPaths(node: unknown, path = ''): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const entries = Object.entries(node);
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === 'hash' && typeof only[1] === 'string') return [path];
  return entries.flatMap(([key, item]) => concealedPaths(item, path === '' ? key : `${path}.${key}`));
}

declareProof({ name: 'packs', verify });
