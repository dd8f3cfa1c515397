import { Injectable } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { KeysService, type Signed } from '../proofs/public';
import type { DisposalCertificateDto } from './keeping.dto';

const ISO = (instant: string): string => `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

interface Stated {
  readonly number: number;
  readonly at: string;
  readonly kind: string;
  readonly reason: string;
  readonly issuedBy: string;
  readonly covers: Record<string, unknown>;
  /** Each pack by its hash, with the class by which it went, and the places that were erased. */
  readonly packs: unknown[];
}

/** Certificates under which words of packs were disposed of: what, when, by which rule, in digests only. */
@Injectable()
export class DisposalCertificates {
  constructor(
    private readonly work: Work,
    private readonly keys: KeysService,
  ) {}

  /** The latest first, at most 200. */
  list(): Promise<DisposalCertificateDto[]> {
    return this.work.read<DisposalCertificateDto>(
      `SELECT c.number, ${ISO('c.at')} AS at, c.kind, c.reason, (SELECT count(DISTINCT v.publication_id)::integer
         FROM publishing.pack_value v WHERE v.certificate = c.number) AS packs
       FROM trail.certificate c WHERE c.covers ? 'packs' ORDER BY c.number DESC LIMIT 200`,
    );
  }

  /** @throws Problem not-found */
  async signed(number: number): Promise<Stated & { readonly format: 'obi-disposal-1' } & Signed> {
    const [row] = await this.work.read<Stated>(
      `SELECT c.number, ${ISO('c.at')} AS at, c.kind, c.reason, c.issued_by AS "issuedBy", c.covers,
         coalesce((SELECT json_agg(d.pack ORDER BY d.id) FROM (
           SELECT v.publication_id AS id, json_build_object('publication', v.publication_id, 'number', l.number,
             'hash', encode(p.hash, 'hex'), 'class', evidence.class_at((p.contents->'channel'->>'id')::uuid,
               p.contents->'draft'->>'kind', p.at), 'places', json_agg(v.path ORDER BY v.path)) AS pack
           FROM publishing.pack_value v JOIN publishing.pack p ON p.publication_id = v.publication_id
           LEFT JOIN evidence.link l ON l.publication_id = v.publication_id
           WHERE v.certificate = c.number GROUP BY v.publication_id, l.number, p.publication_id) d), '[]') AS packs
       FROM trail.certificate c WHERE c.number = $1 AND c.covers ? 'packs'`,
      [number],
    );
    if (row === undefined) throw notFound({ id: number });
    return this.keys.sign({ format: 'obi-disposal-1' as const, ...row });
  }
}
