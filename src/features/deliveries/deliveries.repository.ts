import { Injectable } from '@nestjs/common';
import { addSeconds } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { broughtByLetter } from './letters';
import { type Breaker, INTERRUPTED_SECONDS, type Settled } from './delivery';

/** An attempt that has begun, with what it is about. */
export interface Attempt {
  readonly id: Id;
  readonly medium: string;
  /** The message that it brings, or the letter of a room. */
  readonly messageId: Id;
  readonly name: string | null;
  readonly attempts: number;
  readonly personId: Id;
  /** Null: they have left, or have no address. */
  readonly email: string | null;
  readonly languages: readonly string[] | null;
  readonly timeZone: string | null;
  /** They do not wish mail any more. */
  readonly unwished: boolean;
  /** Mail to this address came back, or was complained of. */
  readonly paused: boolean;
  /** Whether something of the message waits, since its reason is paused. */
  readonly heldBack: boolean;
  /** Whether a letter says something of the message. */
  readonly brought: boolean;
  /** What of the message is still open and unseen and in no letter, the most urgent first. */
  readonly nudges: readonly {
    readonly reason: string;
    readonly subjectId: Id;
    readonly params: Readonly<Record<string, unknown>>;
  }[];
}

/** Of the attempts of a delivery, the latest are kept. */
const STEPS = 18;

/** The rows of deliveries: each says what it is about to do before it does it. */
@Injectable()
export class DeliveriesRepository {
  constructor(private readonly work: Work) {}

  /** One mail for each message of these nudges, whose person has an address and has not turned mail off. */
  async plan(nudgeIds: readonly Id[], dueAt: Date, now: Date): Promise<number> {
    return this.work.affect(
      `INSERT INTO deliveries.delivery (id, message_id, medium, person_id, state, attempts, next_at, created_at, changed_at)
       SELECT gen_random_uuid(), m.id, 'email', m.person_id, 'waiting', 0,
         CASE WHEN s.urgent_mail_minutes IS NOT NULL AND EXISTS (SELECT FROM nudges.nudge u
             WHERE u.message_id = m.id AND u.urgency > 1 AND u.ended_because IS NULL)
           THEN $3::timestamptz + make_interval(mins => s.urgent_mail_minutes) ELSE $2 END, $3, $3
       FROM nudges.message m CROSS JOIN overdues.escalation s
       JOIN people.directory d ON d.person_id = m.person_id AND d.email IS NOT NULL
       LEFT JOIN preferences.choice c ON c.person_id = m.person_id
       WHERE m.id IN (SELECT n.message_id FROM nudges.nudge n WHERE n.id = ANY($1::uuid[]))
         AND m.counts <> 'asked' AND coalesce(c.email, true)
       ON CONFLICT (message_id, medium) DO NOTHING`,
      [nudgeIds, dueAt, now],
    );
  }

  /** Letters of a room, each to its person, at once. */
  async post(medium: string, letters: readonly { readonly id: Id; readonly personId: Id }[], now: Date): Promise<void> {
    await this.work.write(
      `INSERT INTO deliveries.delivery (id, message_id, medium, person_id, state, attempts, next_at, created_at, changed_at)
       SELECT gen_random_uuid(), l.id, $3, l.person_id, 'waiting', 0, $4, $4, $4
       FROM unnest($1::uuid[], $2::uuid[]) AS l (id, person_id) ON CONFLICT (message_id, medium) DO NOTHING`,
      [letters.map(({ id }) => id), letters.map(({ personId }) => personId), medium, now],
    );
  }

  /** Attempts that began and whose process ended before it could say what came of them. */
  recover(now: Date): Promise<number> {
    return this.work.run(() =>
      this.work.affect(
        `UPDATE deliveries.delivery SET state = 'waiting', next_at = $1, reason = 'interrupted', changed_at = $1
         WHERE state = 'sending' AND changed_at <= $2`,
        [now, addSeconds(now, -INTERRUPTED_SECONDS)],
      ),
    );
  }

  /** What waits because its reason was paused goes on. */
  resume(now: Date): Promise<number> {
    return this.work.affect(
      `UPDATE deliveries.delivery SET next_at = $1 WHERE state = 'waiting' AND reason = 'reason-paused' AND next_at > $1`,
      [now],
    );
  }

  /** What is due, the longest first. Read for many batches at once: each looks for its own by id. */
  async due(now: Date, limit: number): Promise<readonly Id[]> {
    const rows = await this.work.read<{ id: Id }>(
      `SELECT d.id FROM deliveries.delivery d WHERE d.state = 'waiting' AND d.next_at <= $1 ORDER BY d.next_at LIMIT $2`,
      [now, limit],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Begins attempts for those of these that still wait. Its conditions are worded so that no partial index seems to fit them:
   * on tables that have just been filled one would be read whole for every row.
   */
  begin(now: Date, ids: readonly Id[]): Promise<readonly Attempt[]> {
    return this.work.run(() =>
      this.work.write<Attempt>(
        `WITH taken AS (
           UPDATE deliveries.delivery d SET state = 'sending', attempts = d.attempts + 1, changed_at = $1,
             tried_at = (d.tried_at || $1::timestamptz)[greatest(1, cardinality(d.tried_at) - ${STEPS}):]
           WHERE d.id = ANY($2::uuid[]) AND d.state NOT IN ('sending', 'sent', 'failed', 'dropped')
           RETURNING d.id, d.medium, d.message_id, d.person_id, d.attempts)
         SELECT t.id, t.medium, t.message_id AS "messageId", t.attempts, t.person_id AS "personId",
           p.given_name || ' ' || p.family_name AS name, p.email, p.languages, p.time_zone AS "timeZone",
           coalesce(NOT c.email, false) AS unwished, a.person_id IS NOT NULL AS paused, coalesce(n.held_back, false) AS "heldBack",
           coalesce(n.brought, false) AS brought, coalesce(n.list, '[]') AS nudges
         FROM taken t
         LEFT JOIN people.directory p ON p.person_id = t.person_id
         LEFT JOIN preferences.choice c ON c.person_id = t.person_id
         LEFT JOIN deliveries.paused_address a ON a.person_id = t.person_id AND a.address = p.email
         LEFT JOIN LATERAL (
           SELECT jsonb_agg(jsonb_build_object('reason', o.reason, 'subjectId', o.subject_id, 'params', o.params)
             ORDER BY o.urgency DESC, o.created_at) FILTER (WHERE NOT o.held AND NOT o.brought) AS list,
             bool_or(o.held AND NOT o.brought) AS held_back, bool_or(o.brought) AS brought
           FROM (SELECT n.reason, n.subject_id, n.params, n.urgency, n.created_at, p.reason IS NOT NULL AS held,
               ${broughtByLetter()} AS brought
             FROM nudges.nudge n LEFT JOIN nudges.pause p ON p.reason = n.reason
             WHERE n.message_id = t.message_id AND n.delivered_at IS NOT NULL AND n.seen_at IS NULL
               AND n.done_at IS NULL AND n.ended_because IS NULL) o) n ON true`,
        [now, ids],
      ),
    );
  }

  /** What came of attempts, all at once. */
  async settle(settled: readonly (Settled & { readonly id: Id; readonly answer: string })[], now: Date): Promise<void> {
    await this.work.write(
      `UPDATE deliveries.delivery d
       SET state = s.state, next_at = s.next_at, reason = s.reason, attempts = s.attempts, changed_at = $6,
         answers = (d.answers || s.answer)[greatest(1, cardinality(d.answers) - ${STEPS}):]
       FROM unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::text[], $5::int[], $7::text[]) AS s (id, state, next_at, reason, attempts, answer)
       WHERE d.id = s.id AND d.state = 'sending'`,
      [
        settled.map(({ id }) => id),
        settled.map(({ state }) => state),
        settled.map(({ nextAt }) => nextAt),
        settled.map(({ reason }) => reason),
        settled.map(({ attempts }) => attempts),
        now,
        settled.map(({ answer }) => answer),
      ],
    );
  }

  /** Mail to these persons' present addresses comes to nobody, or is not wanted. */
  async pause(personIds: readonly Id[], because: 'bounced' | 'complained', now: Date): Promise<void> {
    if (personIds.length === 0) return;
    await this.work.write(
      `INSERT INTO deliveries.paused_address (person_id, address, because, paused_at)
       SELECT d.person_id, d.email, $2, $3 FROM people.directory d
       WHERE d.person_id = ANY($1::uuid[]) AND d.email IS NOT NULL
       ON CONFLICT (person_id) DO UPDATE
         SET address = excluded.address, because = excluded.because, paused_at = excluded.paused_at`,
      [personIds, because, now],
    );
  }

  async breaker(medium: string): Promise<Breaker> {
    const [row] = await this.work.read<Breaker>(
      'SELECT failures, open_until AS "openUntil" FROM deliveries.breaker WHERE medium = $1',
      [medium],
    );
    return row ?? { failures: 0, openUntil: null };
  }

  async setBreaker(medium: string, { failures, openUntil }: Breaker): Promise<void> {
    await this.work.write(
      `INSERT INTO deliveries.breaker (medium, failures, open_until) VALUES ($1, $2, $3)
       ON CONFLICT (medium) DO UPDATE SET failures = $2, open_until = $3`,
      [medium, failures, openUntil],
    );
  }
}
