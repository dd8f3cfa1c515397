import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { Rule } from './rule';
import { compileRule } from './rule-sql';

interface RuleRow {
  readonly id: Id;
  readonly rule: Rule;
}

/** Which audiences to look at again. */
export type Wanted =
  { readonly ids: readonly Id[] | null } | { readonly traits: readonly string[] } | { readonly overdue: true };

/** Who belongs to an audience, kept set-wise: whole audiences at a time, one statement each. */
@Injectable()
export class MembershipRepository {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Brings the members of these audiences up to date; answers the audiences whose members changed. */
  async refresh(wanted: Wanted): Promise<readonly Id[]> {
    const changed: Id[] = [];
    for (const audience of await this.take(wanted)) {
      if (await this.evaluate(audience)) changed.push(audience.id);
    }
    return changed;
  }

  /** Locks the audiences, in one order for everybody. */
  private take(wanted: Wanted): Promise<readonly RuleRow[]> {
    if ('ids' in wanted) {
      return this.work.write<RuleRow>(
        `SELECT id, rule FROM audiences.audience WHERE $1::uuid[] IS NULL OR id = ANY($1) ORDER BY id FOR UPDATE`,
        [wanted.ids],
      );
    }
    if ('traits' in wanted) {
      return this.work.write<RuleRow>(
        `SELECT id, rule FROM audiences.audience WHERE traits && $1::text[] ORDER BY id FOR UPDATE`,
        [wanted.traits],
      );
    }
    return this.work.write<RuleRow>(
      `SELECT a.id, a.rule FROM audiences.audience a
       WHERE a.by_role OR a.refreshed_at IS NULL OR EXISTS (
         SELECT FROM audiences.trait t WHERE t.kind = ANY(a.traits)
           AND ((t.from_at > a.refreshed_at AND t.from_at <= $1) OR (t.until_at > a.refreshed_at AND t.until_at <= $1)))
       ORDER BY a.id FOR UPDATE`,
      [this.clock.now()],
    );
  }

  private async evaluate({ id, rule }: RuleRow): Promise<boolean> {
    const now = this.clock.now();
    const { select, values } = compileRule(rule, { now, real: this.clock.real() }, [id, now]);
    const [row] = await this.work.write<{ changed: boolean }>(
      `WITH target AS MATERIALIZED (${select}),
       gone AS (DELETE FROM audiences.member m WHERE m.audience_id = $1
         AND NOT EXISTS (SELECT FROM target t WHERE t.person_id = m.person_id) RETURNING 1),
       come AS (INSERT INTO audiences.member (audience_id, person_id, since)
         SELECT $1, t.person_id, $2 FROM target t
         WHERE NOT EXISTS (SELECT FROM audiences.member m WHERE m.audience_id = $1 AND m.person_id = t.person_id)
         ORDER BY t.person_id RETURNING 1)
       SELECT EXISTS (SELECT FROM gone) OR EXISTS (SELECT FROM come) AS changed`,
      values,
    );
    await this.work.write('UPDATE audiences.audience SET refreshed_at = $2 WHERE id = $1', [id, now]);
    return row?.changed ?? false;
  }
}
