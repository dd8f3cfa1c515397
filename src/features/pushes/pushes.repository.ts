import { Injectable } from '@nestjs/common';
import { addSeconds } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { type Breaker, INTERRUPTED_SECONDS, type Settled } from '../deliveries/public';

/** An attempt that has begun. */
export interface PushAttempt {
  readonly id: Id;
  readonly attempts: number;
  readonly subscriptionId: Id;
  /** Null: the device was taken off the list, or its person has left. */
  readonly endpoint: string | null;
  readonly host: string | null;
  readonly p256dh: string | null;
  readonly auth: string | null;
  readonly languages: readonly string[] | null;
  /** Reasons of what is still open and unseen of the message, the most urgent first. */
  readonly reasons: readonly string[];
}

/** The rows of pushes: each says what it is about to do before it does it. */
@Injectable()
export class PushesRepository {
  constructor(private readonly work: Work) {}

  /**
   * One push for each message of these nudges and each device of its person, when it has been unseen for so long; what is
   * critical at once. @returns when they are due
   */
  async plan(nudgeIds: readonly Id[], now: Date): Promise<readonly Date[]> {
    const planned = await this.work.write<{ at: Date }>(
      `INSERT INTO pushes.push (id, message_id, subscription_id, person_id, state, attempts, next_at, created_at, changed_at)
       SELECT gen_random_uuid(), m.id, s.id, s.person_id, 'waiting', 0, CASE WHEN m.counts = 'critical' THEN $2::timestamptz
         ELSE $2::timestamptz + make_interval(mins => coalesce(e.push_minutes, 0)) END, $2, $2
       FROM nudges.message m JOIN pushes.subscription s ON s.person_id = m.person_id CROSS JOIN overdues.escalation e
       WHERE m.id IN (SELECT n.message_id FROM nudges.nudge n WHERE n.id = ANY($1::uuid[])) AND m.counts <> 'asked'
       ON CONFLICT (message_id, subscription_id) DO NOTHING RETURNING next_at AS at`,
      [nudgeIds, now],
    );
    return [...new Map(planned.map(({ at }) => [at.getTime(), at])).values()];
  }

  /** Attempts that began and whose process ended before it could say what came of them. */
  recover(now: Date): Promise<number> {
    return this.work.run(() =>
      this.work.affect(
        `UPDATE pushes.push SET state = 'waiting', next_at = $1, reason = 'interrupted', changed_at = $1
         WHERE state = 'sending' AND changed_at <= $2`,
        [now, addSeconds(now, -INTERRUPTED_SECONDS)],
      ),
    );
  }

  /** Begins attempts for up to `limit` of what is due, leaving alone services that are down. */
  begin(now: Date, limit: number): Promise<readonly PushAttempt[]> {
    return this.work.run(() =>
      this.work.write<PushAttempt>(
        `WITH due AS (
           SELECT p.id FROM pushes.push p LEFT JOIN pushes.subscription s ON s.id = p.subscription_id
           LEFT JOIN pushes.breaker b ON b.host = s.host AND b.open_until > $1
           WHERE p.state = 'waiting' AND p.next_at <= $1 AND b.host IS NULL
           ORDER BY p.next_at LIMIT $2 FOR UPDATE OF p SKIP LOCKED),
         taken AS (
           UPDATE pushes.push p SET state = 'sending', attempts = p.attempts + 1, changed_at = $1
           FROM due WHERE p.id = due.id RETURNING p.id, p.message_id, p.subscription_id, p.attempts)
         SELECT t.id, t.attempts, t.subscription_id AS "subscriptionId", s.endpoint, s.host, s.p256dh, s.auth, d.languages,
           coalesce(n.list, '{}') AS reasons
         FROM taken t
         LEFT JOIN (pushes.subscription s JOIN people.directory d ON d.person_id = s.person_id) ON s.id = t.subscription_id
         LEFT JOIN LATERAL (
           SELECT array_agg(n.reason ORDER BY n.urgency DESC, n.created_at) AS list FROM nudges.nudge n
           WHERE n.message_id = t.message_id AND n.delivered_at IS NOT NULL AND n.seen_at IS NULL AND n.done_at IS NULL
             AND n.ended_at IS NULL AND NOT EXISTS (SELECT FROM nudges.pause p WHERE p.reason = n.reason)) n ON true`,
        [now, limit],
      ),
    );
  }

  /** What came of attempts, all at once. */
  async settle(
    settled: readonly (Settled & { readonly id: Id; readonly subscriptionId: Id })[],
    now: Date,
  ): Promise<void> {
    await this.work.write(
      `UPDATE pushes.push p SET state = s.state, next_at = s.next_at, reason = s.reason, attempts = s.attempts, changed_at = $6
       FROM unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::text[], $5::int[]) AS s (id, state, next_at, reason, attempts)
       WHERE p.id = s.id AND p.state = 'sending'`,
      [
        settled.map(({ id }) => id),
        settled.map(({ state }) => state),
        settled.map(({ nextAt }) => nextAt),
        settled.map(({ reason }) => reason),
        settled.map(({ attempts }) => attempts),
        now,
      ],
    );
    const taken = settled.filter(({ state }) => state === 'sent').map(({ subscriptionId }) => subscriptionId);
    await this.work.write('UPDATE pushes.subscription SET used_at = $2 WHERE id = ANY($1::uuid[])', [taken, now]);
  }

  /** Devices that are gone, as their service says. */
  async drop(subscriptionIds: readonly Id[]): Promise<void> {
    if (subscriptionIds.length === 0) return;
    await this.work.write('DELETE FROM pushes.subscription WHERE id = ANY($1::uuid[])', [subscriptionIds]);
  }

  async breaker(host: string): Promise<Breaker> {
    const [row] = await this.work.read<Breaker>(
      'SELECT failures, open_until AS "openUntil" FROM pushes.breaker WHERE host = $1',
      [host],
    );
    return row ?? { failures: 0, openUntil: null };
  }

  async setBreaker(host: string, { failures, openUntil }: Breaker): Promise<void> {
    await this.work.write(
      `INSERT INTO pushes.breaker (host, failures, open_until) VALUES ($1, $2, $3)
       ON CONFLICT (host) DO UPDATE SET failures = $2, open_until = $3`,
      [host, failures, openUntil],
    );
  }
}
