import { Injectable } from '@nestjs/common';
import { dateOf } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { reachOf } from '../../platform/access/reach';
import { Work } from '../../platform/database/work';
import type { AskedEdition } from './editions.reader';
import type { Recurrence } from './assignment';
import { type AskedInSql, fulfilled } from './reach.repository';

const SAMPLE = 20;
const PREVIEWED: AskedInSql = { at: '$1', belt: '$3', track: '$4', asks: '$5', months: '$6', yearly: '$7', days: '$8' };

/** Somebody who holds what would be asked. */
export interface Holder {
  readonly personId: Id;
  readonly externalId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly names: Readonly<Record<string, string>>;
  /** Code of the belt held: the one asked for, or a higher one. */
  readonly belt: string;
  readonly from: Date;
  readonly until: Date | null;
}

/** Members of an audience by what assigning would do to them. */
export interface Preview {
  readonly members: number;
  readonly toEnrol: number;
  /** On the track already, by another assignment or their own choice. */
  readonly already: number;
  /** Hold the belt already. */
  readonly completed: number;
  /** The first of those who hold it, by family name. */
  readonly holding: readonly Holder[];
}

/** What would be asked, and of whom. */
export interface Previewed extends AskedEdition, Recurrence {
  readonly audienceId: Id;
  readonly joinerDays: number;
}

/** An assignment with the people it reaches now, by how far they are. */
export interface AssignmentView {
  readonly id: Id;
  readonly asks: string;
  readonly belt: string;
  readonly beltNames: Readonly<Record<string, string>>;
  readonly track: string;
  readonly trackNames: Readonly<Record<string, string>>;
  readonly editionId: Id;
  readonly audienceId: Id;
  readonly audienceNames: Readonly<Record<string, string>>;
  readonly dueOn: string;
  readonly joinerDays: number;
  readonly everyMonths: number | null;
  readonly yearlyOn: string | null;
  readonly reason: string;
  readonly assignedAt: Date;
  readonly endedAt: Date | null;
  readonly reached: number;
  readonly started: number;
  readonly completed: number;
  readonly late: number;
  readonly away: number;
}

@Injectable()
export class AssignmentsReader {
  constructor(private readonly work: Work) {}

  async preview(asked: Previewed, at: Date): Promise<Preview> {
    const { audienceId, editionId, beltId, trackId, asks, everyMonths, yearlyOn, joinerDays } = asked;
    const values = [at, audienceId, beltId, trackId, asks, everyMonths, yearlyOn, joinerDays];
    const reach = reachOf('training:assign');
    const [row] = await this.work.read<Omit<Preview, 'toEnrol' | 'holding'>>(
      `SELECT count(*)::integer AS members,
              count(*) FILTER (WHERE fulfilled)::integer AS completed,
              count(*) FILTER (WHERE NOT fulfilled AND enrolled)::integer AS already
       FROM (SELECT ${fulfilled('m.person_id', PREVIEWED)} AS fulfilled, EXISTS (
               SELECT FROM training.enrolment e
               WHERE e.person_id = m.person_id AND e.edition_id = $9 AND e.state IN ('assigned', 'voluntary')) AS enrolled
             FROM audiences.membership m WHERE m.audience_id = $2
               AND ($10::jsonb IS NULL OR EXISTS (SELECT FROM people.directory d
                    WHERE d.person_id = m.person_id AND access.reaches_person($10, d.legal_entity, d.department)))) counted`,
      [...values, editionId, reach],
    );
    const holding = await this.work.read<Holder>(
      `SELECT d.person_id AS "personId", d.external_id AS "externalId", d.given_name AS "givenName",
              d.family_name AS "familyName", d.names, h.belt_code AS belt, h.from_at AS "from", h.until_at AS until
       FROM audiences.membership m JOIN people.directory d ON d.person_id = m.person_id
       CROSS JOIN LATERAL (
         SELECT h.belt_code, h.from_at, h.until_at FROM training.held_at($1) h
         JOIN curricula.belt_ladder asked ON asked.belt_id = $3 AND asked.rank <= h.rank
         WHERE h.person_id = m.person_id ORDER BY h.rank, h.from_at DESC LIMIT 1) h
       WHERE m.audience_id = $2 AND ${fulfilled('m.person_id', PREVIEWED)}
         AND access.reaches_person($9::jsonb, d.legal_entity, d.department)
       ORDER BY d.family_name, d.given_name, d.person_id LIMIT ${SAMPLE}`,
      [...values, reach],
    );
    const { members, completed, already } = row ?? { members: 0, completed: 0, already: 0 };
    return { members, toEnrol: members - completed - already, already, completed, holding };
  }

  /** Whether an audience has members beyond a role's reach, as `reachOf` says it. */
  async goesBeyond(audienceId: Id, reach: string): Promise<boolean> {
    const rows = await this.work.read(
      `SELECT 1 FROM audiences.membership m JOIN people.directory d ON d.person_id = m.person_id
       WHERE m.audience_id = $1 AND NOT access.reaches_person($2::jsonb, d.legal_entity, d.department) LIMIT 1`,
      [audienceId, reach],
    );
    return rows.length > 0;
  }

  /** Assignments, the latest first. */
  async page(after: string | undefined, limit: number, at: Date): Promise<Page<AssignmentView>> {
    const cursor = decodeCursor(after, ['id']);
    const rows = await this.work.read<AssignmentView>(
      `SELECT a.id, a.asks, c.belt_code AS belt, b.names AS "beltNames", c.track_code AS track, c.names AS "trackNames",
              a.edition_id AS "editionId", a.audience_id AS "audienceId", a.audience_names AS "audienceNames",
              a.due_on::text AS "dueOn", a.joiner_days AS "joinerDays",
              a.every_months AS "everyMonths", a.yearly_on AS "yearlyOn", a.reason, a.assigned_at AS "assignedAt",
              a.ended_at AS "endedAt", n.*
       FROM (SELECT * FROM training.assignment WHERE ($1::uuid IS NULL OR id < $1) AND ($5::jsonb IS NULL OR scopes = $5) ORDER BY id DESC LIMIT $2) a
       JOIN curricula.published c ON c.edition_id = a.edition_id
       JOIN curricula.belt_ladder b ON b.belt_id = c.belt_id
       CROSS JOIN LATERAL (
         SELECT count(*)::integer AS reached,
                count(*) FILTER (WHERE e.state = 'assigned' AND e.started_at IS NOT NULL)::integer AS started,
                count(*) FILTER (WHERE e.state = 'completed')::integer AS completed,
                count(*) FILTER (WHERE e.state = 'assigned' AND coalesce(g.moved_on, g.due_on) < $3::date
                                 AND w.person_id IS NULL)::integer AS late,
                count(*) FILTER (WHERE e.state = 'assigned' AND w.person_id IS NOT NULL)::integer AS away
         FROM training.ground g JOIN training.enrolment e ON e.id = g.enrolment_id
         LEFT JOIN people.away_at($4) w ON w.person_id = g.person_id
         WHERE g.assignment_id = a.id AND g.until_at IS NULL) n
       ORDER BY a.id DESC`,
      [cursor?.[0] ?? null, limit + 1, dateOf(at), at, reachOf('training:assign')],
    );
    return pageOf(rows, limit, (row) => [row.id]);
  }
}
