import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { Work } from '../database/work';

/** Which entries; absent fields ask for all. */
export interface TrailFilter {
  readonly act?: string | undefined;
  readonly subjectKind?: string | undefined;
  readonly subjectId?: string | undefined;
  /** `person:<id>`, `operator:<name>`, `system:<name>`, or the part before the colon. */
  readonly actor?: string | undefined;
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
}

export interface TrailView {
  readonly id: Id;
  readonly at: Date;
  readonly act: string;
  readonly actor: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly requestId: Id | null;
  /** Where the request came from; null for commands, jobs and what was erased. */
  readonly address: string | null;
  readonly before: unknown;
  readonly after: unknown;
  /** Number of the certificate under which the values were erased. */
  readonly erasedBy: number | null;
  /** Number in the chain; null for the seconds until it is sealed. */
  readonly number: number | null;
}

export interface CertificateView {
  readonly number: number;
  readonly at: Date;
  readonly kind: string;
  readonly reason: string;
  readonly issuedBy: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** The trail as auditors read it, newest first. */
@Injectable()
export class TrailReader {
  constructor(private readonly work: Work) {}

  async page(filter: TrailFilter, after: string | undefined, limit: number): Promise<Page<TrailView>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.rows(filter, cursor === null ? null : [String(cursor[0]), String(cursor[1])], limit + 1);
    return pageOf(rows, limit, (row) => [row.at.toISOString(), row.id]);
  }

  /** All entries, read by the thousand. */
  async *all(filter: TrailFilter): AsyncGenerator<TrailView> {
    for (let cursor: readonly [string, string] | null = null; ;) {
      const rows: readonly TrailView[] = await this.rows(filter, cursor, 1000);
      yield* rows;
      const last = rows.at(-1);
      if (rows.length < 1000 || last === undefined) return;
      cursor = [last.at.toISOString(), last.id];
    }
  }

  /** The acts that the trail holds, for a filter to choose from. */
  async acts(): Promise<readonly string[]> {
    const rows = await this.work.read<{ act: string }>(
      `WITH RECURSIVE known AS (
         (SELECT act FROM trail.entry ORDER BY act LIMIT 1)
         UNION ALL
         SELECT (SELECT e.act FROM trail.entry e WHERE e.act > k.act ORDER BY e.act LIMIT 1) FROM known k WHERE k.act IS NOT NULL)
       SELECT act FROM known WHERE act IS NOT NULL`,
    );
    return rows.map(({ act }) => act);
  }

  /** Certificates of disposal, newest first. */
  async certificates(after: string | undefined, limit: number): Promise<Page<CertificateView>> {
    const cursor = decodeCursor(after, ['integer']);
    const rows = await this.work.read<CertificateView>(
      `SELECT number, at, kind, reason, issued_by AS "issuedBy", counts FROM trail.certificate
       WHERE $1::integer IS NULL OR number < $1 ORDER BY number DESC LIMIT $2`,
      [cursor?.[0] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.number]);
  }

  async certificate(number: number): Promise<CertificateView | null> {
    const [row] = await this.work.read<CertificateView>(
      'SELECT number, at, kind, reason, issued_by AS "issuedBy", counts FROM trail.certificate WHERE number = $1',
      [number],
    );
    return row ?? null;
  }

  private rows(
    filter: TrailFilter,
    cursor: readonly [string, string] | null,
    limit: number,
  ): Promise<readonly TrailView[]> {
    return this.work.read<TrailView>(
      `SELECT e.id, e.at, e.act, e.actor, e.subject_kind AS "subjectKind", e.subject_id AS "subjectId",
              e.request_id AS "requestId", v.value->'from'->>'address' AS address, v.value->'before' AS before,
              v.value->'after' AS after, v.certificate::integer AS "erasedBy", s.number::float8 AS number
       FROM trail.entry e JOIN trail.value v ON v.entry_id = e.id LEFT JOIN trail.seal s ON s.entry_id = e.id
       WHERE ($1::text IS NULL OR e.act = $1) AND ($2::text IS NULL OR e.subject_kind = $2)
         AND ($3::text IS NULL OR e.subject_id = $3)
         AND ($4::text IS NULL OR e.actor = $4 OR (strpos($4, ':') = 0 AND e.actor LIKE $4 || ':%'))
         AND ($5::timestamptz IS NULL OR e.at >= $5) AND ($6::timestamptz IS NULL OR e.at < $6)
         AND ($7::timestamptz IS NULL OR (e.at, e.id) < ($7, $8::uuid))
       ORDER BY e.at DESC, e.id DESC LIMIT $9`,
      [
        filter.act ?? null,
        filter.subjectKind ?? null,
        filter.subjectId ?? null,
        filter.actor ?? null,
        filter.from ?? null,
        filter.until ?? null,
        cursor?.[0] ?? null,
        cursor?.[1] ?? null,
        limit,
      ],
    );
  }
}
