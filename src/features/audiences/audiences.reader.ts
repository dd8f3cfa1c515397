import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import type { Rule } from './rule';
import { type Reach, within } from './scope';

/** A person as a member of an audience. */
export interface Member {
  readonly id: Id;
  readonly externalId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly names: Record<string, string>;
  readonly department: string | null;
  readonly jobTitle: string | null;
}

export interface AudienceRow {
  readonly id: Id;
  readonly names: Record<string, string>;
  readonly rule: Rule;
  readonly count: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly version: number;
}

/** An audience that somebody belongs to. */
export interface OwnAudience {
  readonly id: Id;
  readonly names: Record<string, string>;
  readonly since: Date;
}

const SAMPLE = 20;
/** Columns of a `Member` from a row `d` of the directory. */
export const MEMBER = `d.person_id AS id, d.external_id AS "externalId", d.given_name AS "givenName",
  d.family_name AS "familyName", d.names, d.department, d.job_title AS "jobTitle"`;
/** An audience, its members counted as far as the reader's role reaches, which `parameter` holds. */
const audience = (parameter: string): string => `a.id, a.names, a.rule, a.created_at AS "createdAt",
  a.changed_at AS "changedAt", a.version, (CASE WHEN ${parameter}::jsonb IS NULL
    THEN (SELECT count(*) FROM audiences.member m WHERE m.audience_id = a.id)
    ELSE (SELECT count(*) FROM audiences.member m JOIN people.directory d ON d.person_id = m.person_id
          WHERE m.audience_id = a.id AND ${within(parameter)}) END)::int AS count`;

@Injectable()
export class AudiencesReader {
  constructor(private readonly work: Work) {}

  /** An audience with its members within the reader's reach counted. @throws Problem not-found */
  async one(id: Id, reach: Reach): Promise<AudienceRow> {
    const [row] = await this.work.read<AudienceRow>(
      `SELECT ${audience('$2')} FROM audiences.audience a WHERE a.id = $1`,
      [id, reach],
    );
    if (row === undefined) throw notFound({ id });
    return row;
  }

  /** Audiences, newest first; `search` is any part of a name in any language. */
  async page(
    search: string | undefined,
    after: string | undefined,
    limit: number,
    reach: Reach,
  ): Promise<Page<AudienceRow>> {
    const part = search === undefined || search === '' ? null : search.replace(/[\\%_]/g, '\\$&');
    const rows = await this.work.read<AudienceRow>(
      `SELECT ${audience('$4')} FROM audiences.audience a
       WHERE ($1::uuid IS NULL OR a.id < $1)
         AND ($3::text IS NULL OR EXISTS (
           SELECT FROM jsonb_each_text(a.names) n WHERE lower(n.value) LIKE '%' || lower($3) || '%'))
       ORDER BY a.id DESC LIMIT $2`,
      [decodeCursor(after, 1)?.[0] ?? null, limit + 1, part, reach],
    );
    return pageOf(rows, limit, (row) => [row.id]);
  }

  /** Members by family name. @throws Problem not-found */
  async members(id: Id, after: string | undefined, limit: number, reach: Reach): Promise<Page<Member>> {
    await this.one(id, reach);
    const cursor = decodeCursor(after, 3);
    const rows = await this.work.read<Member>(
      `SELECT ${MEMBER} FROM audiences.member m JOIN people.directory d ON d.person_id = m.person_id
       WHERE m.audience_id = $1 AND ${within('$6')}
         AND ($2::text IS NULL OR (d.family_name, d.given_name, d.person_id) > ($2, $3, $4::uuid))
       ORDER BY d.family_name, d.given_name, d.person_id LIMIT $5`,
      [id, cursor?.[0] ?? null, cursor?.[1] ?? null, cursor?.[2] ?? null, limit + 1, reach],
    );
    return pageOf(rows, limit, (row) => [row.familyName, row.givenName, row.id]);
  }

  /** The first members by family name. */
  async sample(id: Id, reach: Reach): Promise<Member[]> {
    return [...(await this.members(id, undefined, SAMPLE, reach)).items];
  }

  /** Since when a person belongs; null when they don't. */
  async since(id: Id, personId: Id): Promise<Date | null> {
    const [row] = await this.work.read<{ since: Date }>(
      'SELECT since FROM audiences.membership WHERE audience_id = $1 AND person_id = $2',
      [id, personId],
    );
    return row?.since ?? null;
  }

  /** The audiences a person belongs to, by how long. */
  of(personId: Id): Promise<readonly OwnAudience[]> {
    return this.work.read<OwnAudience>(
      `SELECT a.id, a.names, m.since FROM audiences.membership m JOIN audiences.audience a ON a.id = m.audience_id
       WHERE m.person_id = $1 ORDER BY m.since, a.id`,
      [personId],
    );
  }
}
