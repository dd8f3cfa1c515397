import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { compileRule, type Rule } from '../audiences/public';
import type { Campaign } from './campaign';
import { localDate, plusDays, type Timing } from './timing';

/** Whom something is about. */
export interface Target {
  readonly audienceId: Id | null;
  readonly rule: Rule | null;
  readonly reach: readonly unknown[] | null;
  readonly timing: Timing;
  /** Dates that are reached now, with the days between; null: whatever the date. */
  readonly on: readonly { readonly date: string; readonly days: number }[] | null;
}

export interface Selected {
  /** A SELECT of (person_id, enrolment_id, params), one row a person. */
  readonly select: string;
  readonly values: readonly unknown[];
}

/** What each person's date is: training that was assigned to them, or the end of a belt that no longer one stands for. */
const DATED = {
  training: `SELECT e.person_id, e.enrolment_id, e.due_on, c.names FROM training.enrolments e
    JOIN curricula.published c ON c.edition_id = e.edition_id WHERE e.state = 'assigned' AND e.due_on IS NOT NULL`,
  belt: `SELECT h.person_id, NULL::uuid AS enrolment_id, (h.ends_at AT TIME ZONE 'UTC')::date AS due_on, h.names
    FROM (SELECT a.*, coalesce(a.lapses_at, a.until_at) AS ends_at, b.rank, b.names
      FROM training.awards a JOIN curricula.belt_ladder b ON b.belt_id = a.belt_id) h
    WHERE h.from_at <= $NOW AND (h.revoked_at IS NULL OR h.revoked_at > $NOW) AND h.ends_at > $NOW - interval '$BACK days'
      AND NOT EXISTS (SELECT FROM training.awards o JOIN curricula.belt_ladder r ON r.belt_id = o.belt_id
        WHERE o.person_id = h.person_id AND r.rank >= h.rank AND o.from_at <= $NOW
          AND (o.revoked_at IS NULL OR o.revoked_at > $NOW)
          AND (o.until_at IS NULL OR coalesce(o.lapses_at, o.until_at) > h.ends_at))`,
} as const;

/** Persons a campaign is for: one statement, whatever their number. */
@Injectable()
export class TargetsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  async count(target: Target): Promise<number> {
    const { select, values } = this.select(target);
    const [row] = await this.work.read<{ n: number }>(`SELECT count(*)::int AS n FROM (${select}) s`, values);
    return row?.n ?? 0;
  }

  /** Some of them, whoever they are: the same ones each time. */
  async some(target: Target, most: number): Promise<readonly Id[]> {
    const { select, values } = this.select(target);
    const rows = await this.work.read<{ id: Id }>(
      `SELECT s.person_id AS id FROM (${select}) s ORDER BY md5(s.person_id::text) LIMIT ${most}`,
      values,
    );
    return rows.map(({ id }) => id);
  }

  async staff(): Promise<number> {
    const [row] = await this.work.read<{ n: number }>('SELECT count(*)::int AS n FROM people.directory');
    return row?.n ?? 0;
  }

  /** `taken` parameters of the statement around it come first. */
  select({ audienceId, rule, reach, timing, on }: Target, taken: readonly unknown[] = []): Selected {
    const values = [...taken];
    const put = (value: unknown, type: string): string => `$${values.push(value)}::${type}`;
    const reached = put(reach === null ? null : JSON.stringify(reach), 'jsonb');
    const among = (persons: string): string => `SELECT d.person_id, d.given_name, d.names FROM (${persons}) t
      JOIN people.directory d ON d.person_id = t.person_id WHERE access.reaches_person(${reached}, d.legal_entity, d.department)`;
    const whom = ((): string => {
      if (rule === null)
        return among(`SELECT m.person_id FROM audiences.membership m WHERE m.audience_id = ${put(audienceId, 'uuid')}`);
      const compiled = compileRule(rule, { now: this.clock.now(), real: this.clock.real() }, { taken: values });
      values.splice(0, values.length, ...compiled.values);
      return among(compiled.select);
    })();
    const name = `CASE WHEN w.names = '{}'::jsonb THEN to_jsonb(w.given_name) ELSE w.names END`;
    if (timing.kind !== 'due') {
      return {
        select: `SELECT w.person_id, NULL::uuid AS enrolment_id, jsonb_build_object('name', ${name}) AS params FROM (${whom}) w`,
        values,
      };
    }
    const dated =
      timing.about === 'belt'
        ? DATED.belt
            .replaceAll('$NOW', put(this.clock.now(), 'timestamptz'))
            // A belt that has ended counts as long as there are days after it to write on.
            .replace('$BACK', String(Math.max(0, ...timing.days.map((one) => one + 1))))
        : DATED.training;
    const dates = put(on?.map(({ date }) => date) ?? null, 'date[]');
    const days = put(on?.map((one) => one.days) ?? null, 'int[]');
    const reachedNow =
      on === null
        ? 'CROSS JOIN (SELECT 0 AS days) o'
        : `JOIN unnest(${dates}, ${days}) AS o (due_on, days) ON o.due_on = x.due_on`;
    return {
      // Without dates the parameters stand in the statement all the same, so that their types are known.
      select: `SELECT DISTINCT ON (w.person_id) w.person_id, x.enrolment_id,
          jsonb_build_object('name', ${name}, 'about', x.names, 'due', x.due_on, 'days', -o.days) AS params
        FROM (${whom}) w JOIN (${dated}) x ON x.person_id = w.person_id ${reachedNow}
        WHERE ${dates} IS NULL OR ${days} IS NOT NULL ORDER BY w.person_id, x.due_on`,
      values,
    };
  }
}

/** What a campaign is about at one of its times; dates that were passed over while nothing ran are made up for, for a week. */
export function targetAt(campaign: Campaign, now: Date): Target {
  const { audienceId, rule, reach, timing, timeZone, lastAt, startedAt } = campaign;
  if (timing.kind !== 'due') return { audienceId, rule, reach, timing, on: null };
  const today = localDate(now, timeZone);
  const begun = localDate(startedAt ?? now, timeZone);
  const since = lastAt === null ? plusDays(begun, -1) : localDate(lastAt, timeZone);
  const on: { date: string; days: number }[] = [];
  for (let date = today, back = 0; date > since && back < 7; date = plusDays(date, -1), back += 1) {
    for (const days of timing.days) on.push({ date: plusDays(date, -days), days });
  }
  return { audienceId, rule, reach, timing, on };
}
