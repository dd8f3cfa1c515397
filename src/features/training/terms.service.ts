import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { Traits } from '../audiences/public';
import { type Term, USUAL_TERM } from './term';

/** How belts are renewed, track by track. */
@Injectable()
export class Terms {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly traits: Traits,
    private readonly trail: Trail,
  ) {}

  /** @throws Problem not-found for a track that is not there */
  async of(trackId: Id): Promise<Term> {
    const [row] = await this.work.read<{ renewalDays: number | null; graceDays: number | null }>(
      `SELECT t.renewal_days AS "renewalDays", t.grace_days AS "graceDays"
       FROM curricula.published c LEFT JOIN training.term t ON t.track_id = c.track_id WHERE c.track_id = $1 LIMIT 1`,
      [trackId],
    );
    if (row === undefined) throw notFound({ id: trackId });
    return { renewalDays: row.renewalDays ?? USUAL_TERM.renewalDays, graceDays: row.graceDays ?? USUAL_TERM.graceDays };
  }

  /** States it; awards in force keep the grace they were given with. @throws Problem not-found */
  state(trackId: Id, term: Term): Promise<void> {
    return this.work.run(async () => {
      const before = await this.of(trackId);
      await this.work.write(
        `INSERT INTO training.term (track_id, renewal_days, grace_days, decided_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (track_id) DO UPDATE SET renewal_days = excluded.renewal_days, grace_days = excluded.grace_days,
           decided_at = excluded.decided_at`,
        [trackId, term.renewalDays, term.graceDays, this.clock.now()],
      );
      await this.trail.append({
        act: 'renewal.stated',
        subject: { kind: 'track', id: trackId },
        before: { ...before },
        after: { ...term },
      });
    });
  }

  /**
   * Lets awards in force that these editions brought end no later than a date, in the ambient transaction: their holders are
   * to renew by then, on the track's newest edition, and are asked as for any belt whose time ends.
   * @returns how many end earlier than they would have
   */
  async endBy(editionIds: readonly Id[], on: CalendarDate): Promise<number> {
    const at = this.clock.now();
    const ended = await this.work.write<{ personId: Id; beltId: Id }>(
      `UPDATE training.award w SET until_at = n.until_at,
         lapses_at = CASE WHEN w.lapses_at IS NOT NULL THEN n.until_at + (w.lapses_at - w.until_at) END
       FROM (SELECT (($2::date + 1)::timestamp AT TIME ZONE 'UTC') AS until_at) n
       WHERE w.edition_id = ANY($1::uuid[]) AND w.from_at <= $3 AND w.from_at < n.until_at
         AND (w.until_at IS NULL OR w.until_at > n.until_at AND coalesce(w.lapses_at, w.until_at) > $3)
         AND (w.revoked_at IS NULL OR w.revoked_at > $3)
       RETURNING w.person_id AS "personId", w.belt_id AS "beltId"`,
      [editionIds, on, at],
    );
    if (ended.length === 0) return 0;
    const rows = await this.work.read<{ personId: Id; value: string; until: Date | null }>(
      `SELECT h.person_id AS "personId", h.belt_code AS value,
              nullif(max(coalesce(h.until_at, 'infinity')), 'infinity') AS until
       FROM training.held_at($3) h
       WHERE (h.person_id, h.belt_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[])) GROUP BY 1, 2`,
      [ended.map(({ personId }) => personId), ended.map(({ beltId }) => beltId), at],
    );
    await this.traits.put(
      'belt',
      rows.map((row) => ({ ...row, from: at })),
    );
    return ended.length;
  }
}
