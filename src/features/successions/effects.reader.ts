import { Injectable } from '@nestjs/common';
import { dateOf } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { reachOf } from '../../platform/access/reach';
import type { PageQuery } from '../../platform/http/page.dto';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Council, openSql } from '../council/public';
import { CurriculaReader, type Handling } from '../curricula/public';
import type { Concerned } from './succession';

/** Seconds of learning a day: one module. */
const A_DAY = 240;

/** What it means for one person. */
export interface EffectRow {
  readonly personId: Id;
  readonly externalId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly names: Readonly<Record<string, string>>;
  readonly department: string | null;
  readonly standing: 'enrolled' | 'holder';
  readonly effect: 'stays' | 'moves' | 'starts-over' | 'keeps' | 'renews';
  /** The edition they are on, or hold the belt by. */
  readonly number: number;
  /** Modules completed there, and those of them that count in the new edition. */
  readonly completed: number;
  readonly kept: number;
  /** What is left to be learnt after it. */
  readonly remainingSeconds: number;
  readonly dueOn: string | null;
  readonly stranded: boolean;
}

/** How far whoever asks may see, read where it is known who asks. */
export interface Sight {
  readonly shut: readonly string[];
  readonly reach: string | null;
}

/**
 * Persons with what it would mean: $1 edition, $2 track, $3 its minimum and $4 its least seconds, $5 and $6 what becomes of
 * enrolled and of holders, $7 renew by, $8 today, $9 now. Read before and after publication alike.
 */
const EFFECTS = `
  SELECT e.person_id, 'enrolled' AS standing,
         CASE $5::text WHEN 'stay' THEN 'stays' WHEN 'move' THEN 'moves' ELSE 'starts-over' END AS effect,
         c.number, k.completed, CASE WHEN $5 = 'move' THEN k.kept ELSE 0 END AS kept,
         a.remaining, e.due_on, e.enrolment_id,
         CASE WHEN $5 = 'stay' OR e.state <> 'assigned' OR e.due_on < $8::date
                OR a.remaining <= ${A_DAY} * (e.due_on - $8::date + 1) THEN false
              ELSE (SELECT z.remaining_seconds FROM training.standings z WHERE z.enrolment_id = e.enrolment_id)
                <= ${A_DAY} * (e.due_on - $8::date + 1) END AS stranded
  FROM training.enrolments e
  JOIN curricula.published c ON c.edition_id = e.edition_id AND c.track_id = $2 AND c.edition_id <> $1
  LEFT JOIN (
    SELECT s.enrolment_id, count(s.completed_at)::integer AS completed,
           count(s.completed_at) FILTER (WHERE l.module_id IS NOT NULL)::integer AS kept,
           coalesce(sum(l.seconds) FILTER (WHERE s.completed_at IS NOT NULL), 0) AS seconds,
           coalesce(sum(s.credited_ms) FILTER (WHERE l.module_id IS NOT NULL), 0) / 1000 AS credited
    FROM curricula.published o
    JOIN curricula.modules m ON m.edition_id = o.edition_id
    JOIN training.steps s ON s.module_id = m.module_id
    LEFT JOIN (SELECT x.alike_id, x.module_id, n.seconds FROM curricula.alike($1) x
               JOIN curricula.modules n ON n.module_id = x.module_id) l ON l.alike_id = m.module_id
    WHERE o.track_id = $2 GROUP BY s.enrolment_id) k ON k.enrolment_id = e.enrolment_id
  CROSS JOIN LATERAL (SELECT CASE
    WHEN $5 = 'move' THEN greatest($3::integer - coalesce(k.credited, 0), $4::integer - coalesce(k.seconds, 0), 0)
    ELSE greatest($3::integer, $4::integer) END::integer AS remaining) a
  WHERE e.state IN ('assigned', 'voluntary')
  UNION ALL
  SELECT h.person_id, 'holder', CASE WHEN r.renews THEN 'renews' ELSE 'keeps' END, h.number, NULL, 0,
         CASE WHEN r.renews THEN greatest($3, $4) ELSE 0 END,
         CASE WHEN r.renews THEN $7::date ELSE (h.until_at AT TIME ZONE 'UTC')::date END, NULL,
         coalesce(r.renews AND greatest($3, $4) > ${A_DAY} * ($7::date - $8 + 1), false)
  FROM (
    SELECT DISTINCT ON (w.person_id) w.person_id, c.number, w.until_at
    FROM training.awards w JOIN curricula.published c ON c.edition_id = w.edition_id AND c.track_id = $2 AND c.edition_id <> $1
    WHERE w.from_at <= $9::timestamptz AND (w.until_at IS NULL OR w.until_at > $9)
      AND (w.revoked_at IS NULL OR w.revoked_at > $9)
    ORDER BY w.person_id, w.until_at DESC NULLS FIRST) h
  CROSS JOIN LATERAL (SELECT $6::text = 'renew'
    AND (h.until_at IS NULL OR h.until_at > ($7::date + 1)::timestamp AT TIME ZONE 'UTC') AS renews) r`;

/** Those of them whom somebody may see, by name: $10 shut, $11 reach, $12–$15 after whom, $16 how many (null: all). */
const ROWS = `SELECT f.person_id AS "personId", d.external_id AS "externalId", d.given_name AS "givenName",
    d.family_name AS "familyName", d.names, d.department, f.standing, f.effect, f.number,
    coalesce(f.completed, 0) AS completed, coalesce(f.kept, 0) AS kept,
    CASE WHEN f.effect = 'stays' THEN (SELECT z.remaining_seconds FROM training.standings z
      WHERE z.enrolment_id = f.enrolment_id)::integer ELSE f.remaining END AS "remainingSeconds",
    f.due_on::text AS "dueOn", f.stranded
  FROM (
    SELECT f.*, d.family_name, d.given_name FROM (${EFFECTS}) f JOIN people.directory d ON d.person_id = f.person_id
    WHERE ${openSql('d.legal_entity', '$10')} AND access.reaches_person($11::jsonb, d.legal_entity, d.department)
      AND ($12::text IS NULL OR (d.family_name, d.given_name, f.person_id, f.standing) > ($12, $13::text, $14::uuid, $15::text))
    ORDER BY d.family_name, d.given_name, f.person_id, f.standing LIMIT $16) f
  JOIN people.directory d ON d.person_id = f.person_id
  ORDER BY f.family_name, f.given_name, f.person_id, f.standing`;

/** What publishing an edition would mean, or meant, for everybody on earlier ones: active persons. */
@Injectable()
export class EffectsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly curricula: CurriculaReader,
    private readonly council: Council,
  ) {}

  /** @returns null when there is no such edition */
  async counts(editionId: Id, handling: Handling): Promise<Concerned | null> {
    const values = await this.values(editionId, handling);
    if (values === null) return null;
    const [row] = await this.work.read<Concerned>(
      `SELECT count(*) FILTER (WHERE f.standing = 'enrolled')::integer AS enrolled,
              count(*) FILTER (WHERE f.standing = 'holder')::integer AS holders,
              count(*) FILTER (WHERE f.effect = 'renews')::integer AS renewing,
              count(*) FILTER (WHERE f.stranded)::integer AS stranded
       FROM (${EFFECTS}) f JOIN people.directory d ON d.person_id = f.person_id`,
      values,
    );
    return row ?? null;
  }

  /** Codes of the edition's modules that are as in the newest published one. */
  async unchanged(editionId: Id): Promise<readonly string[]> {
    const rows = await this.work.read<{ code: string }>(
      `SELECT DISTINCT m.code FROM curricula.alike($1) a
       JOIN curricula.modules m ON m.module_id = a.module_id
       JOIN curricula.modules o ON o.module_id = a.alike_id
       JOIN curricula.published c ON c.edition_id = o.edition_id
       WHERE c.track_id = (SELECT p.track_id FROM curricula.editions p WHERE p.edition_id = $1)
       ORDER BY m.code`,
      [editionId],
    );
    return rows.map(({ code }) => code);
  }

  async sight(): Promise<Sight> {
    const { shut } = await this.council.lens('training-mandatory', 'report');
    return { shut, reach: reachOf('curricula:write') };
  }

  /** By family name. */
  async page(editionId: Id, handling: Handling, { after, limit }: PageQuery): Promise<Page<EffectRow>> {
    const cursor = decodeCursor(after, ['text', 'text', 'id', 'text']);
    const rows = await this.rows(editionId, handling, await this.sight(), cursor, limit + 1);
    return pageOf(rows, limit, keyOf);
  }

  /** Everybody, by family name. */
  async *all(editionId: Id, handling: Handling, sight: Sight): AsyncGenerator<EffectRow> {
    const values = await this.values(editionId, handling);
    if (values === null) return;
    const { shut, reach } = sight;
    for await (const rows of this.work.parts<EffectRow>(ROWS, [...values, shut, reach, null, null, null, null, null]))
      yield* rows;
  }

  private async rows(
    editionId: Id,
    handling: Handling,
    { shut, reach }: Sight,
    cursor: readonly (string | number)[] | null,
    limit: number,
  ): Promise<readonly EffectRow[]> {
    const values = await this.values(editionId, handling);
    if (values === null) return [];
    return this.work.read<EffectRow>(ROWS, [...values, shut, reach, ...(cursor ?? [null, null, null, null]), limit]);
  }

  private async values(editionId: Id, { enrolled, holders, renewBy }: Handling): Promise<readonly unknown[] | null> {
    const edition = await this.curricula.size(editionId);
    if (edition === null) return null;
    const now = this.clock.now();
    const { trackId, minimumSeconds, leastSeconds } = edition;
    return [editionId, trackId, minimumSeconds, leastSeconds, enrolled, holders, renewBy, dateOf(now), now];
  }
}

function keyOf(row: EffectRow): readonly string[] {
  return [row.familyName, row.givenName, row.personId, row.standing];
}
