import { Injectable } from '@nestjs/common';
import { addSeconds } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { assign, type Candidate, type Offer, type Waiting } from './offer';

/** House seconds for which an offer stands. */
const STANDS_SECONDS = 600;
/** An interaction is offered so often; after that it is there for whoever looks. */
const TIMES = 5;
/** Rows of what waits, and candidates, that one run looks at. */
const ROWS = 1_000;
const PEOPLE = 500;

const FREE = `NOT EXISTS (SELECT FROM offers.offer o WHERE o.interaction_id = w.interaction_id)
    AND NOT EXISTS (SELECT FROM offers.round n WHERE n.interaction_id = w.interaction_id AND n.times >= ${TIMES})`;

/** The most urgent that wait, each read in the order of an index and no further: what is owed, what is not, what was passed on. */
const WAITING = `
  WITH head AS MATERIALIZED (
    (SELECT w.interaction_id, w.due_at, w.arrived_at FROM feed.waiting w WHERE w.due_at IS NOT NULL AND ${FREE}
     ORDER BY w.due_at, w.arrived_at DESC LIMIT ${ROWS})
    UNION ALL
    (SELECT w.interaction_id, w.due_at, w.arrived_at FROM feed.waiting w WHERE w.due_at IS NULL AND ${FREE}
     ORDER BY w.arrived_at DESC LIMIT ${ROWS})
    UNION ALL
    (SELECT w.interaction_id, w.due_at, w.arrived_at FROM feed.awaiting w WHERE w.department IS NOT NULL AND ${FREE}
     ORDER BY w.due_at NULLS LAST, w.arrived_at DESC LIMIT ${ROWS})),
  first AS MATERIALIZED (
    SELECT h.interaction_id, min(h.due_at) AS due_at, min(h.arrived_at) AS arrived_at FROM head h
    GROUP BY h.interaction_id ORDER BY min(h.due_at) NULLS LAST, min(h.arrived_at) DESC LIMIT ${ROWS})
  SELECT f.interaction_id AS id, w.channel_id AS "channelId", w.risk, w.topics AS "topicIds",
    feed.language_of(f.interaction_id) AS language, w.department
  FROM first f CROSS JOIN LATERAL (
    SELECT (array_agg(w.channel_id))[1] AS channel_id, CASE WHEN bool_or(w.topic_id IS NULL) THEN 3 ELSE max(w.risk) END AS risk,
      coalesce(array_agg(w.topic_id) FILTER (WHERE w.topic_id IS NOT NULL), '{}') AS topics, max(w.department) AS department
    FROM feed.awaiting w WHERE w.interaction_id = f.interaction_id) w
  ORDER BY f.due_at NULLS LAST, f.arrived_at DESC`;

/** Each is looked up by key, however many wait. */
const FORGET = `
  DELETE FROM offers.round d USING (
    SELECT n.interaction_id FROM offers.round n LEFT JOIN LATERAL (
      SELECT true AS waits FROM feed.awaiting w WHERE w.interaction_id = n.interaction_id LIMIT 1) w ON true
    WHERE w.waits IS NULL) gone
  WHERE gone.interaction_id = d.interaction_id`;

const CANDIDATES = `
  WITH duty AS MATERIALIZED (SELECT person_id, array_agg(channel_id) AS channels FROM rosters.on_duty_at($1) GROUP BY person_id),
  topic AS MATERIALIZED (SELECT p.person_id, array_agg(p.topic_id) AS topics,
      coalesce(array_agg(p.topic_id) FILTER (WHERE p.origin = 'chosen'), '{}') AS chosen
    FROM topics.topic_person p WHERE p.until_at IS NULL GROUP BY p.person_id),
  able AS MATERIALIZED (
    SELECT d.person_id, d.department, d.languages, coalesce(y.channels, '{}') AS duty, coalesce(t.topics, '{}') AS topics,
      coalesce(t.chosen, '{}') AS chosen, u.at
    FROM people.directory d LEFT JOIN duty y ON y.person_id = d.person_id LEFT JOIN topic t ON t.person_id = d.person_id
    LEFT JOIN offers.turn u ON u.person_id = d.person_id
    WHERE (y.person_id IS NOT NULL OR t.chosen && $2::uuid[])
      AND NOT EXISTS (SELECT FROM people.away_at($1) a WHERE a.person_id = d.person_id)
    ORDER BY (y.person_id IS NULL), u.at NULLS FIRST LIMIT ${PEOPLE}),
  reach AS MATERIALIZED (SELECT a.person_id, jsonb_object_agg(a.channel_id, a.risk) AS reach
    FROM permits.reaches_of(ARRAY(SELECT person_id FROM able), '{reply}', $1) a WHERE a.channel_id IS NOT NULL GROUP BY a.person_id)
  SELECT s.person_id AS "personId", s.department, s.languages, s.duty, s.topics AS "topicIds", s.chosen AS "chosenIds",
    extract(epoch FROM s.at) * 1000 AS "lastAt", k.running,
    CASE WHEN m.most IS NOT NULL THEN greatest(0, m.most - k.running - o.standing) END AS room, r.reach
  FROM able s JOIN reach r ON r.person_id = s.person_id
  CROSS JOIN LATERAL (SELECT count(*)::int AS running FROM feed.running c
    WHERE c.person_id = s.person_id AND c.expires_at > $1) k
  CROSS JOIN LATERAL (SELECT count(*)::int AS standing FROM offers.offer f WHERE f.person_id = s.person_id) o
  CROSS JOIN LATERAL (SELECT min(most) AS most FROM feed.room q WHERE q.person_id = s.person_id OR q.person_id IS NULL) m
  WHERE o.standing = 0`;

/** Offers of what waits to one person at a time. */
@Injectable()
export class Offers {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
  ) {}

  /** Ends offers that are over, and makes new ones. */
  make(): Promise<number> {
    return this.work.run(async () => {
      const now = this.clock.now();
      await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('offers', 0))`);
      await this.work.write(
        `DELETE FROM offers.offer o WHERE o.until_at <= $1
           OR NOT EXISTS (SELECT FROM feed.awaiting w WHERE w.interaction_id = o.interaction_id)`,
        [now],
      );
      await this.work.write(FORGET);
      const waiting = await this.work.write<Waiting>(WAITING);
      const topicIds = [...new Set(waiting.flatMap((each) => each.topicIds))];
      const rows = await this.work.write<Omit<Candidate, 'lastAt'> & { lastAt: string | null }>(CANDIDATES, [
        now,
        topicIds,
      ]);
      const candidates = rows.map((row) => ({ ...row, lastAt: row.lastAt === null ? null : Number(row.lastAt) }));
      const offers = assign(waiting, candidates, now);
      if (offers.length > 0) await this.keep(offers, now);
      return offers.length;
    });
  }

  /** It is free, and leaves no trace: the offer is gone. @throws Problem not-found */
  decline(personId: Id, interactionId: Id): Promise<void> {
    return this.work.run(async () => {
      const gone = await this.work.affect('DELETE FROM offers.offer WHERE interaction_id = $1 AND person_id = $2', [
        interactionId,
        personId,
      ]);
      if (gone === 0) throw notFound({ id: interactionId });
    });
  }

  /** What was offered before counts no more. */
  async beginAgain(interactionIds: readonly Id[]): Promise<void> {
    await this.work.write('DELETE FROM offers.round WHERE interaction_id = ANY($1::uuid[])', [interactionIds]);
    await this.work.write('DELETE FROM offers.offer WHERE interaction_id = ANY($1::uuid[])', [interactionIds]);
  }

  private async keep(offers: readonly Offer[], now: Date): Promise<void> {
    const ids = offers.map(({ interactionId }) => interactionId);
    const people = offers.map(({ personId }) => personId);
    await this.work.write(
      `INSERT INTO offers.offer (interaction_id, person_id, at, until_at, why)
       SELECT id, person, $4, $5, why::jsonb FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS o (id, person, why)`,
      [ids, people, offers.map(({ why }) => JSON.stringify(why)), now, addSeconds(now, STANDS_SECONDS)],
    );
    await this.work.write(
      `INSERT INTO offers.round (interaction_id, times, at) SELECT unnest($1::uuid[]), 1, $2
       ON CONFLICT (interaction_id) DO UPDATE SET times = offers.round.times + 1, at = excluded.at`,
      [ids, now],
    );
    await this.work.write(
      `INSERT INTO offers.turn (person_id, at) SELECT DISTINCT unnest($1::uuid[]), $2::timestamptz
       ON CONFLICT (person_id) DO UPDATE SET at = excluded.at`,
      [people, now],
    );
    await this.outbox.append('offers.made', { offers: offers.length });
  }
}
