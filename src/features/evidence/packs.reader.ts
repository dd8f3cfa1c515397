import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Council, openSql } from '../council/public';
import { ImagesReader, told } from '../images/public';
import type { KeptFile } from '../media/public';
import type { PackDto, PackLineDto } from './evidence.dto';
import { auditReasonNeeded } from './evidence.errors';

/** What an auditor looks for. */
export interface PackFilter {
  readonly authorId: Id | null;
  readonly channelId: Id | null;
  readonly from: Date | null;
  readonly until: Date | null;
  readonly held: boolean;
}

const ISO = (instant: string): string => `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A person by name; who has left, by id alone. */
const PERSON = (id: string): string => `coalesce((SELECT json_build_object('id', n.person_id, 'givenName', n.given_name,
    'familyName', n.family_name, 'names', n.names) FROM people.known n WHERE n.person_id = ${id}),
  json_build_object('id', ${id}, 'givenName', '', 'familyName', '', 'names', '{}'::json))`;

/** $1 is the present instant. */
const LINE = `p.publication_id AS id, l.number::integer AS number, ${ISO('p.at')} AS at, p.contents->'draft'->>'kind' AS kind,
  ${PERSON('f.author')} AS author, ${PERSON('f.publisher')} AS publisher, f.channel AS "channelId",
  coalesce(c.names, jsonb_build_object('en', p.contents->'channel'->>'code')) AS "channelNames",
  (SELECT v.value #>> '{}' FROM publishing.pack_value v WHERE v.publication_id = p.publication_id
     AND v.path = 'publication.link') AS link,
  encode(p.hash, 'hex') AS hash, k.code AS class, ${ISO(`(p.at + evidence.class_days(k.code) * interval '1 day')`)} AS "keptUntil",
  evidence.is_held(p.publication_id, f.channel, f.author, $1) AS held,
  ARRAY(SELECT DISTINCT v.certificate FROM publishing.pack_value v
    WHERE v.publication_id = p.publication_id AND v.certificate IS NOT NULL ORDER BY 1) AS certificates`;

const FROM = `publishing.publication u
  JOIN publishing.pack p ON p.publication_id = u.id
  LEFT JOIN evidence.link l ON l.publication_id = p.publication_id
  CROSS JOIN LATERAL (SELECT (p.contents->'draft'->>'author')::uuid AS author,
    (p.contents->'publication'->>'publisher')::uuid AS publisher, (p.contents->'channel'->>'id')::uuid AS channel) f
  CROSS JOIN LATERAL (SELECT evidence.class_at(f.channel, p.contents->'draft'->>'kind', p.at) AS code) k
  LEFT JOIN channels.directory c ON c.channel_id = f.channel
  LEFT JOIN people.known a ON a.person_id = f.author`;

/** Packs as an auditor reads them. In works-council mode one person's are read for a named audit only. */
@Injectable()
export class PacksReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly council: Council,
    private readonly images: ImagesReader,
  ) {}

  /** Legal entities whose persons' packs are kept back. */
  async shut(purpose: 'report' | 'audit'): Promise<readonly string[]> {
    return (await this.council.lens('drafts', purpose)).shut;
  }

  /** The latest first. */
  async page(
    { authorId, channelId, from, until, held }: PackFilter,
    shut: readonly string[],
    after: string | undefined,
    limit: number,
  ): Promise<Page<PackLineDto>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.work.read<PackLineDto>(
      `SELECT ${LINE} FROM ${FROM}
       WHERE ${openSql('a.legal_entity', '$2')} AND ($3::uuid IS NULL OR f.author = $3) AND ($4::uuid IS NULL OR f.channel = $4)
         AND ($5::timestamptz IS NULL OR u.at >= $5) AND ($6::timestamptz IS NULL OR u.at < $6)
         AND (NOT $7 OR evidence.is_held(p.publication_id, f.channel, f.author, $1))
         AND ($8::timestamptz IS NULL OR (u.at, u.id) < ($8, $9::uuid))
       ORDER BY u.at DESC, u.id DESC LIMIT $10`,
      [
        ...[this.clock.now(), shut, authorId, channelId, from, until, held],
        ...[cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
      ],
    );
    return pageOf(rows, limit, (row) => [row.at, row.id]);
  }

  /** One pack whole, with the names of whoever stands in it by id. @throws Problem not-found, audit-reason-needed */
  async one(id: Id, shut: readonly string[]): Promise<PackDto> {
    const [row] = await this.work.read<Omit<PackDto, 'pictures'> & { readonly open: boolean; readonly draftId: Id }>(
      `SELECT ${LINE}, ${openSql('a.legal_entity', '$2')} AS open, u.draft_id AS "draftId", p.contents,
         coalesce((SELECT json_agg(json_build_object('path', v.path, 'value', CASE jsonb_typeof(v.value) WHEN 'string' THEN v.value #>> '{}' ELSE v.value::text END,
           'certificate', v.certificate)
           ORDER BY v.path) FROM publishing.pack_value v WHERE v.publication_id = p.publication_id), '[]') AS values,
         coalesce((SELECT json_agg(${PERSON('w.id')}) FROM (
           SELECT DISTINCT (r.review->>'reviewer')::uuid AS id
           FROM jsonb_array_elements(coalesce(nullif(p.contents->'reviews', 'null'), '[]')) AS r (review)) w), '[]') AS reviewers
       FROM ${FROM} WHERE u.id = $3`,
      [this.clock.now(), shut, id],
    );
    if (row === undefined) throw notFound({ id });
    const { open, draftId, ...pack } = row;
    if (!open) throw auditReasonNeeded();
    const images = await this.images.ofDraft(draftId);
    const revisions = new Map(images.map((image) => [image.id, [...image.revisions]]));
    const pictures = told(images).map((image) => ({ ...image, revisions: revisions.get(image.id) ?? [] }));
    return { ...pack, pictures };
  }

  /** A picture of a pack. @throws Problem not-found, audit-reason-needed */
  async picture(id: Id, imageId: Id, shut: readonly string[]): Promise<KeptFile> {
    const [row] = await this.work.read<{ draftId: Id; open: boolean }>(
      `SELECT u.draft_id AS "draftId", ${openSql('a.legal_entity', '$2')} AS open FROM ${FROM} WHERE u.id = $1`,
      [id, shut],
    );
    if (row === undefined) throw notFound({ id });
    if (!row.open) throw auditReasonNeeded();
    const image = (await this.images.ofDraft(row.draftId)).find((each) => each.id === imageId);
    if (image === undefined) throw notFound({ id: imageId });
    return image;
  }
}
