import { Injectable } from '@nestjs/common';
import { addDays } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { Reason } from '../../platform/declarations/reasons';
import { Outbox } from '../../platform/outbox/outbox';
import { LiveInbox } from './live.service';
import { URGENCY } from './nudge';

/** Keeps the rows in step with their reasons: whoever is to be nudged has one, whoever no longer is, has none open. */
@Injectable()
export class NudgesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly live: LiveInbox,
  ) {}

  /**
   * Looks at a reason again, for these subjects or for all (null): one statement adds who is new, ends who is out, and
   * opens again what had ended by itself and holds again (without a second message when it had been delivered).
   */
  find(reason: Reason, subjectIds: readonly Id[] | null): Promise<void> {
    return this.work.run(async () => {
      const [counts] = await this.work.write<{ added: number; gone: Id[] | null }>(keepStatement(reason), [
        this.clock.now(),
        subjectIds,
        reason.code,
        URGENCY[reason.urgency],
      ]);
      if ((counts?.added ?? 0) > 0) await this.outbox.append('nudges.found', {});
      await this.live.changed(counts?.gone ?? []);
    });
  }

  /** Ends a reason's nudges that have lived their days. */
  expire(reason: Reason): Promise<number> {
    const now = this.clock.now();
    return this.work.run(async () => {
      const ended = await this.work.write<{ personId: Id }>(
        `UPDATE nudges.nudge SET ended_at = $2, ended_because = 'expired'
         WHERE reason = $1 AND ended_at IS NULL AND created_at <= $3 RETURNING person_id AS "personId"`,
        [reason.code, now, addDays(now, -reason.daysAlive)],
      );
      await this.live.changed(ended.map(({ personId }) => personId));
      return ended.length;
    });
  }

  /**
   * Ends what one wave of a reason brought and nobody has seen yet, in inboxes and on its way, also while it is being
   * delivered: what is delivered at this moment is ended after. It does not come back. @returns how many
   */
  cancel(reason: string, foundAt: Date): Promise<number> {
    return this.work.run(async () => {
      await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('nudges.deliver', 0))`);
      const ended = await this.work.write<{ personId: Id }>(
        `UPDATE nudges.nudge SET ended_at = $3, ended_because = 'cancelled'
         WHERE reason = $1 AND created_at = $2 AND ended_at IS NULL AND done_at IS NULL AND seen_at IS NULL
         RETURNING person_id AS "personId"`,
        [reason, foundAt, this.clock.now()],
      );
      await this.live.changed(ended.map(({ personId }) => personId));
      return ended.length;
    });
  }

  /** @throws Problem not-found for what is not in the person's inbox */
  see(personId: Id, id: Id): Promise<void> {
    return this.mark(`seen_at = coalesce(seen_at, $3)`, personId, id);
  }

  /** @throws Problem not-found for what is not in the person's inbox */
  finish(personId: Id, id: Id): Promise<void> {
    return this.mark(`seen_at = coalesce(seen_at, $3), done_at = coalesce(done_at, $3)`, personId, id);
  }

  private mark(set: string, personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const marked = await this.work.affect(`UPDATE nudges.nudge SET ${set} WHERE id = $1 AND person_id = $2`, [
        id,
        personId,
        this.clock.now(),
      ]);
      if (marked === 0) throw notFound();
      await this.live.changed([personId]);
    });
  }

  /**
   * A `find` that PostgreSQL can't plan, or that lacks a column, is refused at boot and not met at night.
   * @throws Error naming the reason
   */
  async check(reason: Reason): Promise<void> {
    await this.work
      .read(
        `WITH instant AS (SELECT $1::timestamptz AS at)
         SELECT f.person_id::uuid, f.subject_id::uuid, f.period::text, f.params::jsonb FROM instant, (${reason.find}) f LIMIT 0`,
        [this.clock.now()],
      )
      .catch((error: unknown) => {
        throw new Error(`The reason '${reason.code}' can't be looked for: ${String(error)}`);
      });
  }
}

/** Ids are random (`gen_random_uuid`): rows come by the hundred thousand from one statement, and are read by time. */
function keepStatement(reason: Reason): string {
  return `
    WITH found AS MATERIALIZED (
      SELECT DISTINCT ON (f.person_id, f.subject_id, coalesce(f.period, ''))
             f.person_id, f.subject_id, coalesce(f.period, '') AS period, coalesce(f.params, '{}'::jsonb) AS params
      FROM (SELECT $1::timestamptz AS at) instant, LATERAL (${reason.find}) f
      JOIN people.directory d ON d.person_id = f.person_id
      WHERE $2::uuid[] IS NULL OR f.subject_id = ANY($2)
      ORDER BY f.person_id, f.subject_id, coalesce(f.period, '')),
    added AS (
      INSERT INTO nudges.nudge AS n (id, reason, subject_id, person_id, period, params, urgency, created_at, due_at)
      SELECT gen_random_uuid(), $3, f.subject_id, f.person_id, f.period, f.params, $4, $1, $1
      FROM found f LEFT JOIN nudges.nudge k
        ON k.reason = $3 AND k.subject_id = f.subject_id AND k.person_id = f.person_id AND k.period = f.period
      WHERE k.id IS NULL OR (k.ended_because = 'resolved' AND k.done_at IS NULL)
      ON CONFLICT (reason, subject_id, person_id, period) DO UPDATE
        SET ended_at = NULL, ended_because = NULL, params = excluded.params
        WHERE n.ended_because = 'resolved' AND n.done_at IS NULL
      RETURNING n.delivered_at),
    ended AS (
      UPDATE nudges.nudge n SET ended_at = $1, ended_because = 'resolved'
      WHERE n.reason = $3 AND n.ended_at IS NULL AND ($2::uuid[] IS NULL OR n.subject_id = ANY($2))
        AND NOT EXISTS (SELECT FROM found f
          WHERE f.person_id = n.person_id AND f.subject_id = n.subject_id AND f.period = n.period)
      RETURNING n.person_id)
    SELECT count(*)::int AS added, (SELECT array_agg(DISTINCT e.person_id) FROM ended e) AS gone
    FROM added WHERE delivered_at IS NULL`;
}
