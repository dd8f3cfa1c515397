import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { asksFor, type Rule } from './rule';
import { compileRule } from './rule-sql';

interface RuleRow {
  readonly id: Id;
  readonly rule: Rule;
}

/** Which audiences to look at again: whole ones, or those whose answer for some persons may have changed. */
export type Wanted =
  | { readonly ids: readonly Id[] | null }
  | { readonly people: readonly Id[] }
  | { readonly traits: readonly string[]; readonly people: readonly Id[] | null }
  | { readonly overdue: true };

/** Beyond so many persons whole audiences are looked at. */
export const FEW = 2000;

const DUE = `t.kind = ANY(a.traits)
  AND ((t.from_at > a.refreshed_at AND t.from_at <= $1) OR (t.until_at > a.refreshed_at AND t.until_at <= $1))`;

/**
 * Who belongs to an audience, kept set-wise: one statement for each audience, over the whole directory or over the
 * persons that changed. Looking again changes nothing when nothing changed.
 */
@Injectable()
export class MembershipRepository {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Brings members up to date; answers the audiences whose members changed. */
  async refresh(wanted: Wanted): Promise<readonly Id[]> {
    if ('overdue' in wanted) return this.refreshOverdue();
    if ('ids' in wanted) return this.whole(await this.take('$1::uuid[] IS NULL OR a.id = ANY($1)', [wanted.ids]));
    const audiences =
      'traits' in wanted
        ? await this.take('a.traits && $1::text[]', [wanted.traits])
        : await this.take('$1::uuid IS NULL', [null]);
    if (wanted.people === null || wanted.people.length > FEW) return this.whole(audiences);
    return this.partly(audiences, wanted.people);
  }

  /** Traits that began or ended by themselves, and roles, which tell no event. */
  private async refreshOverdue(): Promise<readonly Id[]> {
    const now = this.clock.now();
    const whole = await this.take('a.by_role OR a.refreshed_at IS NULL', []);
    const changed = [...(await this.whole(whole))];
    const due = await this.take(
      `NOT a.by_role AND a.refreshed_at IS NOT NULL AND EXISTS (SELECT FROM audiences.trait t WHERE ${DUE})`,
      [now],
    );
    for (const audience of due) {
      const people = await this.work.read<{ id: Id }>(
        `SELECT DISTINCT t.person_id AS id FROM audiences.audience a JOIN audiences.trait t ON ${DUE}
         WHERE a.id = $2 LIMIT ${FEW + 1}`,
        [now, audience.id],
      );
      const few = people.length > FEW ? null : people.map(({ id }) => id);
      if (await this.evaluate(audience, few)) changed.push(audience.id);
      await this.mark(audience.id, now);
    }
    return changed;
  }

  private async whole(audiences: readonly RuleRow[]): Promise<readonly Id[]> {
    const changed: Id[] = [];
    for (const audience of audiences) {
      const now = this.clock.now();
      if (await this.evaluate(audience, null)) changed.push(audience.id);
      await this.mark(audience.id, now);
    }
    return changed;
  }

  /** A change of one person may move everybody below them, and whoever manages them. */
  private async partly(audiences: readonly RuleRow[], people: readonly Id[]): Promise<readonly Id[]> {
    const below = audiences.some(({ rule }) => asksFor(rule, 'manager')) ? await this.withThoseBelow(people) : people;
    const changed: Id[] = [];
    for (const audience of audiences) {
      const touched = asksFor(audience.rule, 'manager') ? below : people;
      const among = asksFor(audience.rule, 'reports') || touched.length > FEW ? null : touched;
      if (await this.evaluate(audience, among)) changed.push(audience.id);
    }
    return changed;
  }

  private async withThoseBelow(people: readonly Id[]): Promise<readonly Id[]> {
    const rows = await this.work.read<{ id: Id }>(
      `SELECT u.person_id AS id FROM people.directory d CROSS JOIN LATERAL people.under(d.external_id) u
       WHERE d.person_id = ANY($1::uuid[]) LIMIT ${FEW + 1}`,
      [people],
    );
    return [...new Set([...people, ...rows.map(({ id }) => id)])];
  }

  /** Locks audiences, in one order for everybody. */
  private take(which: string, values: readonly unknown[]): Promise<readonly RuleRow[]> {
    return this.work.write<RuleRow>(
      `SELECT a.id, a.rule FROM audiences.audience a WHERE ${which} ORDER BY a.id FOR NO KEY UPDATE`,
      values,
    );
  }

  /** What differs is found by grouping, never by a join: right after an import no plan of a join can be trusted. */
  private async evaluate({ id, rule }: RuleRow, among: readonly Id[] | null): Promise<boolean> {
    const now = this.clock.now();
    const instants = { now, real: this.clock.real() };
    const { select, values } = compileRule(rule, instants, { taken: [id, now, among], among });
    const [row] = await this.work.write<{ changed: boolean }>(
      `WITH differing AS MATERIALIZED (
         SELECT person_id, bool_or(wanted) AS wanted
         FROM (SELECT t.person_id, true AS wanted, false AS present FROM (${select}) t
               UNION ALL
               SELECT m.person_id, false, true FROM audiences.member m
               WHERE m.audience_id = $1 AND ($3::uuid[] IS NULL OR m.person_id = ANY($3))) either
         GROUP BY person_id HAVING bool_or(wanted) <> bool_or(present)),
       gone AS (DELETE FROM audiences.member m USING differing d
         WHERE NOT d.wanted AND m.audience_id = $1 AND m.person_id = d.person_id
         RETURNING m.audience_id, m.person_id, m.since),
       kept AS (INSERT INTO audiences.former (audience_id, person_id, since, until_at)
         SELECT audience_id, person_id, since, $2 FROM gone WHERE since < $2
         ON CONFLICT (audience_id, person_id, since) DO NOTHING),
       come AS (INSERT INTO audiences.member (audience_id, person_id, since)
         SELECT $1, d.person_id, $2 FROM differing d WHERE d.wanted ORDER BY d.person_id RETURNING 1)
       SELECT EXISTS (SELECT FROM gone) OR EXISTS (SELECT FROM come) AS changed`,
      values,
    );
    return row?.changed ?? false;
  }

  /** Until when the audience has been looked at as a whole. */
  private async mark(id: Id, at: Date): Promise<void> {
    await this.work.write('UPDATE audiences.audience SET refreshed_at = $2 WHERE id = $1', [id, at]);
  }
}
