import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { Council, openSql } from '../council/public';

export const STATES = ['acknowledged', 'counted', 'missing'] as const;
export type ProofState = (typeof STATES)[number];

/** Which acknowledgements are asked about; what is not said is not narrowed. */
export interface ProofFilter {
  /** One edition; else those in force at the instant. */
  readonly editionId: Id | null;
  readonly documentId: Id | null;
  readonly personId: Id | null;
  /** Its members at the instant. */
  readonly audienceId: Id | null;
  readonly state: ProofState | null;
  readonly at: Date;
  readonly kept: Kept;
}

/** What works-council mode keeps from whoever asks, by legal entity: persons, and the scores of those who are shown. */
export interface Kept {
  readonly persons: readonly string[];
  readonly scores: readonly string[];
}

/** One person and one edition. */
export interface Proof {
  readonly personId: Id;
  readonly externalId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly names: Localised;
  readonly department: string | null;
  readonly code: string;
  readonly editionId: Id;
  readonly number: number;
  /** This very edition; an earlier one that still counted; neither. */
  readonly state: ProofState;
  /** The edition acknowledged. */
  readonly acknowledgedNumber: number | null;
  readonly acknowledgedAt: string | null;
  readonly language: string | null;
  readonly digest: string | null;
  readonly method: string | null;
  readonly quizScore: number | null;
  readonly askedAt: string | null;
  readonly dueAt: string | null;
}

type Row = Omit<Proof, 'acknowledgedAt' | 'askedAt' | 'dueAt'> & {
  readonly acknowledgedAt: Date | null;
  readonly askedAt: Date | null;
  readonly dueAt: Date | null;
};

/** $1 the instant, $2 edition, $3 document, $4 person, $5 audience, $6 and $7 what is kept. Who left is there when they had acknowledged. */
const PROOFS = `WITH counted AS MATERIALIZED (SELECT * FROM rules.acknowledged_at($1)),
   edition AS MATERIALIZED (
     SELECT e.id, e.document_id, e.number, d.code, e.material_number, f.edition_id IS NOT NULL AS in_force
     FROM rules.edition e JOIN rules.document d ON d.id = e.document_id LEFT JOIN rules.in_force_at($1) f ON f.edition_id = e.id
     WHERE e.state = 'published' AND e.published_at <= $1 AND ($3::uuid IS NULL OR e.document_id = $3)
       AND CASE WHEN $2::uuid IS NULL THEN f.edition_id IS NOT NULL ELSE e.id = $2 END),
   proof AS (
     SELECT p.person_id AS "personId", p.external_id AS "externalId", p.given_name AS "givenName",
       p.family_name AS "familyName", p.names, p.department, e.code, e.id AS "editionId", e.number,
       CASE WHEN a.edition_id = e.id THEN 'acknowledged' WHEN a.edition_id IS NOT NULL THEN 'counted' ELSE 'missing' END AS state,
       a.edition_number AS "acknowledgedNumber", a.at AS "acknowledgedAt", a.language, a.digest, a.method,
       CASE WHEN ${openSql('p.legal_entity', '$7')} THEN a.quiz_score END AS "quizScore", q.asked_at AS "askedAt", q.due_at AS "dueAt"
     FROM edition e CROSS JOIN people.known p
     LEFT JOIN counted c ON e.in_force AND c.document_id = e.document_id AND c.person_id = p.person_id
     LEFT JOIN rules.acknowledgement own ON own.edition_id = e.id AND own.person_id = p.person_id AND own.at <= $1
     LEFT JOIN rules.acknowledgement a ON a.edition_id = coalesce(own.edition_id, c.edition_id) AND a.person_id = p.person_id
     LEFT JOIN rules.edition m ON m.document_id = e.document_id AND m.number = e.material_number
     LEFT JOIN rules.asking q ON q.edition_id = m.id AND q.person_id = p.person_id AND q.asked_at <= $1
     WHERE ($4::uuid IS NULL OR p.person_id = $4) AND ${openSql('p.legal_entity', '$6')} AND (p.active OR a.edition_id IS NOT NULL)
       AND ($5::uuid IS NULL OR EXISTS (
         SELECT FROM audiences.members_at($1) s WHERE s.audience_id = $5 AND s.person_id = p.person_id)))`;

/** Who had acknowledged an edition at an instant, and who had not. */
@Injectable()
export class ProofsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly council: Council,
  ) {}

  /** What works-council mode keeps from whoever asks now. */
  async kept(): Promise<Kept> {
    const persons = await this.council.lens('acknowledgements', 'report');
    const scores = await this.council.lens('quiz-results', 'report');
    return { persons: persons.shut, scores: scores.shut };
  }

  /** By external id, then document. */
  async page(filter: ProofFilter, after: string | undefined, limit: number): Promise<Page<Proof>> {
    const cursor = decodeCursor(after, ['text', 'text']);
    const rows = await this.rows(filter, cursor as readonly [string, string] | null, limit + 1);
    return pageOf(rows, limit, (row) => [row.externalId, row.code]);
  }

  async *all(filter: ProofFilter, part = 20_000): AsyncGenerator<Proof> {
    for (let cursor: readonly [string, string] | null = null; ;) {
      const rows: readonly Proof[] = await this.rows(filter, cursor, part);
      yield* rows;
      const last = rows.at(-1);
      if (rows.length < part || last === undefined) return;
      cursor = [last.externalId, last.code];
    }
  }

  /** How many had acknowledged, and how many had not. */
  async counts(filter: ProofFilter): Promise<Record<ProofState, number>> {
    const rows = await this.work.read<{ state: ProofState; count: number }>(
      `${PROOFS} SELECT state, count(*)::int AS count FROM proof GROUP BY state`,
      values(filter),
    );
    const found = Object.fromEntries(rows.map(({ state, count }) => [state, count]));
    return { acknowledged: 0, counted: 0, missing: 0, ...found };
  }

  now(): Date {
    return this.clock.now();
  }

  private async rows(filter: ProofFilter, cursor: readonly [string, string] | null, limit: number): Promise<Proof[]> {
    const rows = await this.work.read<Row>(
      `${PROOFS} SELECT * FROM proof
       WHERE ($8::text IS NULL OR state = $8) AND ($9::text IS NULL OR ("externalId", code) > ($9, $10::text))
       ORDER BY "externalId", code LIMIT $11`,
      [...values(filter), filter.state, cursor?.[0] ?? null, cursor?.[1] ?? null, limit],
    );
    return rows.map((row) => ({
      ...row,
      acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
      askedAt: row.askedAt?.toISOString() ?? null,
      dueAt: row.dueAt?.toISOString() ?? null,
    }));
  }
}

function values({ at, editionId, documentId, personId, audienceId, kept }: ProofFilter): readonly unknown[] {
  return [at, editionId, documentId, personId, audienceId, kept.persons, kept.scores];
}
