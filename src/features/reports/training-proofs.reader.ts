import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { reachesSql, Conditions } from '../../platform/database/conditions';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { openSql } from '../council/public';
import type { Holding, TrainingProofCountsDto, TrainingProofDto } from './training-proofs.dto';

/** Whose belts, and when. */
export interface ProofsAsked {
  readonly at: Date;
  readonly personId: Id | null;
  readonly belt: string | null;
  readonly track: string | null;
  readonly audienceId: Id | null;
  readonly state: Holding | null;
}

/** How far whoever asks may see. */
export interface ProofsSight {
  readonly reach: string | null;
  readonly shut: readonly string[];
  /** Legal entities of whose voluntary training and progress nothing is shown. */
  readonly progressShut: readonly string[];
}

type Row = Omit<TrainingProofDto, 'from' | 'until' | 'revokedAt' | 'enrolledAt' | 'startedAt' | 'completedAt'> &
  Readonly<Record<'from' | 'until' | 'revokedAt' | 'enrolledAt' | 'startedAt' | 'completedAt', Date | null>> & {
    readonly rank: number;
  };

type Cursor = readonly [string, number];

/** The state at an instant of award `a`. */
const stateAt = (instant: string): string => `CASE WHEN a.award_id IS NULL THEN 'none'
  WHEN a.revoked_at <= ${instant} THEN 'revoked' WHEN coalesce(a.lapses_at, a.until_at) <= ${instant} THEN 'ended' ELSE 'held' END`;

const OPEN = openSql('p.legal_entity', '$4');

/**
 * $1 then, $2 now, $3 the track, $4 whose progress is kept back. Of several awards of a belt the one that was held then,
 * else the last. What one chose oneself is withheld where it must be, and with it that one did not.
 */
const PROOFS = `SELECT p.person_id AS "personId", p.external_id AS "externalId", p.given_name AS "givenName",
    p.family_name AS "familyName", p.names, p.department, b.code AS belt, b.rank, b.names AS "beltNames",
    CASE WHEN h.withheld THEN 'withheld' ELSE ${stateAt('$1')} END AS state,
    CASE WHEN h.withheld THEN 'withheld' ELSE ${stateAt('$2')} END AS "stateNow",
    CASE WHEN NOT h.withheld THEN a.award_id END AS "awardId", CASE WHEN NOT h.withheld THEN a.ground END AS ground,
    CASE WHEN NOT h.withheld THEN a.from_at END AS "from",
    CASE WHEN NOT h.withheld THEN coalesce(a.lapses_at, a.until_at) END AS until,
    CASE WHEN NOT h.withheld THEN a.revoked_at END AS "revokedAt", CASE WHEN NOT h.withheld THEN r.code END AS revocation,
    CASE WHEN NOT h.withheld THEN c.track_code END AS track, CASE WHEN NOT h.withheld THEN c.number END AS number,
    CASE WHEN ${OPEN} THEN e.enrolled_at END AS "enrolledAt", CASE WHEN ${OPEN} THEN e.started_at END AS "startedAt",
    CASE WHEN NOT h.withheld THEN e.completed_at END AS "completedAt",
    CASE WHEN ${OPEN} THEN s.modules END AS modules, CASE WHEN ${OPEN} THEN s.completed END AS "modulesCompleted",
    CASE WHEN ${OPEN} THEN s.waived END AS "modulesWaived", CASE WHEN ${OPEN} THEN c.minimum_minutes END AS "minimumMinutes",
    CASE WHEN ${OPEN} THEN s.minutes END AS "creditedMinutes",
    CASE WHEN NOT h.withheld THEN a.recognition_id END AS "recognitionId"
  FROM people.known p
  CROSS JOIN curricula.belt_ladder b
  LEFT JOIN LATERAL (
    SELECT a.* FROM training.awards a
    WHERE a.person_id = p.person_id AND a.belt_id = b.belt_id AND a.from_at <= $1
      AND ($3::text IS NULL OR EXISTS (SELECT FROM curricula.published t
        WHERE t.edition_id = a.edition_id AND t.track_code = $3))
    ORDER BY coalesce(least(a.revoked_at, coalesce(a.lapses_at, a.until_at)) <= $1, false), a.from_at DESC LIMIT 1) a ON true
  LEFT JOIN curricula.published c ON c.edition_id = a.edition_id
  LEFT JOIN training.enrolments e ON e.enrolment_id = a.enrolment_id
  LEFT JOIN awards.revocations r ON r.award_id = a.award_id
  LEFT JOIN LATERAL (
    SELECT count(*)::integer AS modules, count(x.completed_at)::integer AS completed, count(x.waived_at)::integer AS waived,
      (coalesce(sum(x.credited_ms), 0) / 60000)::integer AS minutes
    FROM curricula.modules m
    LEFT JOIN training.steps x ON x.enrolment_id = e.enrolment_id AND x.module_id = m.module_id
    WHERE m.edition_id = e.edition_id) s ON e.enrolment_id IS NOT NULL
  CROSS JOIN LATERAL (
    SELECT NOT (${OPEN}) AND e.due_on IS NULL AND NOT EXISTS (
      SELECT FROM training.enrolments o JOIN curricula.published q ON q.edition_id = o.edition_id
      WHERE o.person_id = p.person_id AND q.belt_id = b.belt_id AND o.due_on IS NOT NULL) AS withheld) h`;

/** Who held which belt at an instant, by which award and edition and on what evidence, and who did not. */
@Injectable()
export class TrainingProofsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** By external id, then rank. */
  async page(
    asked: ProofsAsked,
    sight: ProofsSight,
    after: string | undefined,
    limit: number,
  ): Promise<Page<TrainingProofDto>> {
    const cursor = decodeCursor(after, ['text', 'integer']);
    const rows = await this.rows(asked, sight, cursor as Cursor | null, limit + 1);
    const { items, next } = pageOf(rows, limit, (row) => [row.externalId, row.rank]);
    return { items: items.map(proofOf), next };
  }

  async *all(asked: ProofsAsked, sight: ProofsSight): AsyncGenerator<TrainingProofDto> {
    const part = 5000;
    for (let cursor: Cursor | null = null; ;) {
      const rows: readonly Row[] = await this.rows(asked, sight, cursor, part);
      for (const row of rows) yield proofOf(row);
      const last = rows.at(-1);
      if (rows.length < part || last === undefined) return;
      cursor = [last.externalId, last.rank];
    }
  }

  /** How many, by state, whatever state is asked about. */
  async counts(asked: ProofsAsked, sight: ProofsSight): Promise<TrainingProofCountsDto> {
    const where = this.conditions({ ...asked, state: null }, sight);
    const rows = await this.work.read<{ state: Holding; count: number }>(
      `SELECT state, count(*)::integer AS count FROM (${PROOFS} WHERE ${where.sql()}) f GROUP BY state`,
      where.values,
    );
    const found = Object.fromEntries(rows.map(({ state, count }) => [state, count]));
    return { ...{ held: 0, ended: 0, revoked: 0, none: 0, withheld: 0 }, ...found };
  }

  now(): Date {
    return this.clock.now();
  }

  private rows(asked: ProofsAsked, sight: ProofsSight, cursor: Cursor | null, limit: number): Promise<readonly Row[]> {
    const where = this.conditions(asked, sight);
    if (cursor !== null)
      where.add(
        `(p.external_id, b.rank) > (${where.parameter(cursor[0])}::text, ${where.parameter(cursor[1])}::integer)`,
      );
    const state = asked.state === null ? '' : `WHERE state = ${where.parameter(asked.state)}`;
    return this.work.read<Row>(
      `SELECT * FROM (${PROOFS} WHERE ${where.sql()}) f ${state}
       ORDER BY "externalId", rank LIMIT ${where.parameter(limit)}`,
      where.values,
    );
  }

  /** Who left is there when they had an award. */
  private conditions(asked: ProofsAsked, sight: ProofsSight): Conditions {
    const where = new Conditions([asked.at, this.clock.now(), asked.track, sight.progressShut]);
    where.add('(p.active OR a.award_id IS NOT NULL)');
    where.add((parameter) => openSql('p.legal_entity', parameter), sight.shut);
    reachesSql(where, sight.reach, 'p.legal_entity', 'p.department');
    where.given((parameter) => `p.person_id = ${parameter}::uuid`, asked.personId);
    where.given((parameter) => `b.code = ${parameter}`, asked.belt);
    where.given(
      (parameter) => `b.belt_id IN (SELECT t.belt_id FROM curricula.published t WHERE t.track_code = ${parameter})`,
      asked.track,
    );
    where.given(
      (parameter) => `EXISTS (SELECT FROM audiences.members_at($1) m
        WHERE m.audience_id = ${parameter}::uuid AND m.person_id = p.person_id)`,
      asked.audienceId,
    );
    return where;
  }
}

function proofOf({ rank: _rank, ...row }: Row): TrainingProofDto {
  const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null;
  return {
    ...row,
    ...{ names: { ...row.names }, beltNames: { ...row.beltNames } },
    ...{ from: iso(row.from), until: iso(row.until), revokedAt: iso(row.revokedAt) },
    ...{ enrolledAt: iso(row.enrolledAt), startedAt: iso(row.startedAt), completedAt: iso(row.completedAt) },
  };
}
