import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';

/** Minutes a day that nobody is asked to exceed: whoever has more left than these on each working day is at risk. */
export const MINUTES_A_DAY = 4;

/** Which enrolments `e` are looked at again; $2 is a list of ids. */
const WHICH = {
  assignments: `e.enrolment_id IN (SELECT g.enrolment_id FROM training.grounds g
    WHERE g.assignment_id = ANY($2::uuid[]) AND g.until_at IS NULL)
    AND NOT EXISTS (SELECT FROM reports.watch w WHERE w.enrolment_id = e.enrolment_id AND w.due_on = e.due_on)`,
  persons: 'e.person_id = ANY($2::uuid[])',
  enrolments: 'e.enrolment_id = ANY($2::uuid[])',
  /** What the rows do not say yet, or say otherwise. */
  differing: `$2::uuid[] IS NULL AND NOT EXISTS (SELECT FROM reports.watch w
    WHERE w.enrolment_id = e.enrolment_id AND w.due_on = e.due_on)`,
  /** What may have been worked on since it came to be at risk. */
  risky: `$2::uuid[] IS NULL AND e.due_on >= $1::date AND EXISTS (SELECT FROM reports.watch w
    WHERE w.enrolment_id = e.enrolment_id AND w.risky)`,
  /** Calendars change without a word. */
  coming: '$2::uuid[] IS NULL AND e.due_on >= $1::date',
} as const;

/** Seconds left: of what was begun as it stands, of the rest all that its edition asks. */
const SECONDS = `CASE WHEN e.started_at IS NULL AND NOT $3::boolean THEN n.seconds
  ELSE (SELECT s.remaining_seconds FROM training.standings s WHERE s.enrolment_id = e.enrolment_id) END`;

/**
 * Knows of every assigned enrolment from which day it may be at risk, so that a page reads only those which are. Days are
 * counted once for all who share due date, work week and what is left, and by person where absences or exceptions come in.
 */
@Injectable()
export class WatchRepository {
  constructor(private readonly work: Work) {}

  /** Looks again; `exactly` also at what is left of those who did not begin. */
  look(which: keyof typeof WHICH, ids: readonly Id[] | null, today: CalendarDate, exactly = false): Promise<number> {
    return this.work.affect(
      `WITH edition AS MATERIALIZED (
         SELECT c.edition_id, greatest(curricula.least_seconds(c.edition_id), c.minimum_minutes * 60) AS seconds
         FROM curricula.published c),
       open AS MATERIALIZED (
         SELECT e.enrolment_id, e.person_id, e.due_on, d.work_week, d.shifts, d.legal_entity, d.department,
                ceil(ceil(${SECONDS} / 60.0) / ${MINUTES_A_DAY})::integer AS needed,
                EXISTS (SELECT FROM people.absences a WHERE a.person_id = e.person_id AND a.until_on >= $1::date)
                OR EXISTS (SELECT FROM people.shift_exceptions x WHERE x.person_id = e.person_id AND x.on_date >= $1::date)
                AS own
         FROM training.enrolments e
         JOIN people.directory d ON d.person_id = e.person_id
         JOIN edition n ON n.edition_id = e.edition_id
         WHERE e.state = 'assigned' AND e.due_on IS NOT NULL AND ${WHICH[which]}),
       alike AS MATERIALIZED (
         SELECT a.*, reports.risk_on(NULL, a.due_on, a.needed, a.work_week, a.shifts, $1) AS risk_on
         FROM (SELECT DISTINCT due_on, needed, work_week, shifts FROM open WHERE NOT own) a),
       found AS (
         SELECT o.enrolment_id, o.person_id, o.due_on, o.legal_entity, o.department,
                CASE WHEN o.own THEN reports.risk_on(o.person_id, o.due_on, o.needed, o.work_week, o.shifts, $1)
                     ELSE a.risk_on END AS risk_on
         FROM open o LEFT JOIN alike a ON NOT o.own AND a.due_on = o.due_on AND a.needed = o.needed
           AND a.work_week = o.work_week AND a.shifts = o.shifts)
       INSERT INTO reports.watch AS w (enrolment_id, person_id, due_on, risk_on, risky, legal_entity, department)
       SELECT enrolment_id, person_id, due_on, risk_on, risk_on <= $1, legal_entity, department FROM found ORDER BY enrolment_id
       ON CONFLICT (enrolment_id) DO UPDATE
         SET due_on = excluded.due_on, risk_on = excluded.risk_on, risky = excluded.risky,
           legal_entity = excluded.legal_entity, department = excluded.department
         WHERE (w.due_on, w.risk_on, w.risky, w.legal_entity, w.department)
           IS DISTINCT FROM (excluded.due_on, excluded.risk_on, excluded.risky, excluded.legal_entity, excluded.department)`,
      [today, ids, exactly],
    );
  }

  /** Where people are now; of these, or (null) of everybody. */
  place(personIds: readonly Id[] | null): Promise<number> {
    return this.work.affect(
      `UPDATE reports.watch w SET legal_entity = d.legal_entity, department = d.department FROM people.directory d
       WHERE d.person_id = w.person_id AND ($1::uuid[] IS NULL OR w.person_id = ANY($1))
         AND (w.legal_entity, w.department) IS DISTINCT FROM (d.legal_entity, d.department)`,
      [personIds],
    );
  }

  /** A day has come: who was calm until it no longer is. */
  turn(today: CalendarDate): Promise<number> {
    return this.work.affect('UPDATE reports.watch SET risky = true WHERE NOT risky AND risk_on <= $1::date', [today]);
  }

  /** Everything that can have changed was looked at. */
  async looked(at: Date): Promise<void> {
    await this.work.write(
      `INSERT INTO reports.look (only_row, at) VALUES (true, $1) ON CONFLICT (only_row) DO UPDATE SET at = excluded.at`,
      [at],
    );
  }

  /** Since when nobody need have changed unseen; waits for whoever is looking. */
  async lookedAt(): Promise<Date | null> {
    await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('reports.look', 0))`);
    const [row] = await this.work.read<{ at: Date }>('SELECT at FROM reports.look');
    return row?.at ?? null;
  }

  /** Forgets these enrolments, or (null) whatever is not assigned any more. */
  forget(enrolmentIds: readonly Id[] | null): Promise<number> {
    return this.work.affect(
      `DELETE FROM reports.watch w WHERE ($1::uuid[] IS NULL OR w.enrolment_id = ANY($1))
         AND NOT EXISTS (SELECT FROM training.enrolments e WHERE e.enrolment_id = w.enrolment_id AND e.state = 'assigned')`,
      [enrolmentIds],
    );
  }
}
