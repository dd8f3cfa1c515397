import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { KeysService, type Signed } from '../proofs/public';
import { type Attachment, AttachmentsReader } from './attachments.reader';
import { BEGINNING } from './chain';
import { PackChain } from './chain.service';
import { evidenceTooLarge } from './evidence.errors';

/** Which publications; what is left out does not limit. */
export interface Chosen {
  readonly publicationIds?: readonly Id[] | undefined;
  readonly channelId?: Id | null | undefined;
  readonly from?: Date | null | undefined;
  readonly until?: Date | null | undefined;
  /** Legal entities whose persons are not read one by one. */
  readonly shut?: readonly string[];
  /** Whether the bytes of pictures come along; their hashes always do. */
  readonly pictures?: boolean | undefined;
}

export interface EvidenceFile extends Signed {
  readonly format: 'obi-evidence-1';
  readonly packs: readonly unknown[];
  /** The pictures that went out; left out where only their hashes were asked for. */
  readonly attachments?: readonly Attachment[];
  readonly chain: unknown;
  readonly certificates: readonly unknown[];
  readonly keys: readonly unknown[];
}

/** Packs in one file, and links of the chain between the first and the last of them. */
const MOST = 2_000;
const MOST_LINKS = 100_000;

const ISO = (instant: string): string => `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** One file for whoever is to check without the house: packs with what is left of their words, their part of the chain, keys. */
@Injectable()
export class EvidenceFiles {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly keys: KeysService,
    private readonly chain: PackChain,
    private readonly attached: AttachmentsReader,
  ) {}

  /** @throws Problem not-found where nothing is chosen, evidence-too-large, pictures-too-large */
  make(chosen: Chosen, reason: string): Promise<EvidenceFile> {
    return this.work.run(async () => {
      const ids = await this.ids(chosen);
      if (ids.length === 0) throw notFound();
      if (ids.length > MOST) throw evidenceTooLarge({ most: MOST });
      await this.chain.extend(ids);
      const packs = await this.work.write<{ pack: { number: number } }>(PACKS, [ids]);
      const numbers = packs.map(({ pack }) => pack.number);
      const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
      if (last - first >= MOST_LINKS) throw evidenceTooLarge({ most: MOST });
      const attachments = chosen.pictures === false ? undefined : await this.attached.of(ids);
      const document = {
        format: 'obi-evidence-1' as const,
        madeAt: this.clock.now().toISOString(),
        packs: packs.map(({ pack }) => pack),
        ...(attachments === undefined ? {} : { attachments }),
        chain: { before: await this.before(first), links: await this.links(first, last) },
        certificates: await this.certificates(ids, attachments ?? []),
        keys: await this.keys.published(),
      };
      await this.trail.append({
        act: 'evidence.exported',
        subject: { kind: 'evidence', id: ids.length === 1 ? (ids[0] ?? '') : `${first}-${last}` },
        after: { packs: ids.length, first, last, reason },
      });
      return this.keys.sign(document);
    });
  }

  private async ids({ publicationIds, channelId, from, until, shut = [] }: Chosen): Promise<readonly Id[]> {
    const rows = await this.work.read<{ id: Id }>(
      `SELECT p.publication_id AS id FROM publishing.pack p
       JOIN people.known a ON a.person_id = (p.contents->'draft'->>'author')::uuid
       WHERE ($1::uuid[] IS NULL OR p.publication_id = ANY($1)) AND ($2::text IS NULL OR p.contents->'channel'->>'id' = $2)
         AND ($3::timestamptz IS NULL OR p.at >= $3) AND ($4::timestamptz IS NULL OR p.at < $4)
         AND coalesce(a.legal_entity, '') <> ALL($5::text[])
       ORDER BY p.at, p.publication_id LIMIT ${MOST + 1}`,
      [publicationIds ?? null, channelId ?? null, from ?? null, until ?? null, shut],
    );
    return rows.map(({ id }) => id);
  }

  private async before(first: number): Promise<string> {
    const [row] = await this.work.read<{ hash: Buffer }>('SELECT hash FROM evidence.link WHERE number = $1', [
      first - 1,
    ]);
    return (row?.hash ?? BEGINNING).toString('hex');
  }

  private async links(first: number, last: number): Promise<readonly unknown[]> {
    const rows = await this.work.write<{ link: unknown }>(
      `SELECT json_build_object('number', l.number, 'publication', l.publication_id, 'at', ${ISO('l.at')},
         'pack', encode(l.pack_hash, 'hex'), 'hash', encode(l.hash, 'hex')) AS link
       FROM evidence.link l WHERE l.number BETWEEN $1 AND $2 ORDER BY l.number`,
      [first, last],
    );
    return rows.map(({ link }) => link);
  }

  private async certificates(ids: readonly Id[], attachments: readonly Attachment[]): Promise<readonly unknown[]> {
    const ofPictures = attachments.flatMap((each) => ('certificate' in each ? [each.certificate] : []));
    const rows = await this.work.read<{ certificate: unknown }>(
      `SELECT json_build_object('number', c.number, 'at', ${ISO('c.at')}, 'kind', c.kind, 'reason', c.reason,
         'issuedBy', c.issued_by, 'counts', c.counts, 'covers', c.covers) AS certificate
       FROM trail.certificate c WHERE c.number IN (SELECT v.certificate FROM publishing.pack_value v
         WHERE v.publication_id = ANY($1::uuid[]) AND v.certificate IS NOT NULL) OR c.number = ANY($2::integer[])
       ORDER BY c.number`,
      [ids, ofPictures],
    );
    return rows.map(({ certificate }) => certificate);
  }
}

const PACKS = `
  SELECT jsonb_build_object('publication', p.publication_id, 'number', l.number, 'at', ${ISO('p.at')},
    'contents', p.contents, 'hash', encode(p.hash, 'hex'), 'values', coalesce((
      SELECT jsonb_agg(CASE WHEN v.certificate IS NULL
        THEN jsonb_build_object('path', v.path, 'salt', encode(v.salt, 'hex'), 'value', v.value)
        ELSE jsonb_build_object('path', v.path, 'certificate', v.certificate) END ORDER BY v.path)
      FROM publishing.pack_value v WHERE v.publication_id = p.publication_id), '[]')) AS pack
  FROM publishing.pack p JOIN evidence.link l ON l.publication_id = p.publication_id
  WHERE p.publication_id = ANY($1::uuid[]) ORDER BY l.number`;
