import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { TopicsService } from '../topics/public';
import { listsOf } from './arrival';
import type { Outcome } from './claim';
import { DuesService } from './dues.service';
import { GIVEN_AGAIN } from './given-again';
import { InteractionsRepository } from './interactions.repository';
import { leftRow } from './rerouted.service';
import { RoutingService } from './routing.service';

/** What became of interactions that nobody answered by themselves: as a holder says it, or as duplicates of another. */
export type Closing = Exclude<Outcome, 'answered' | 'passed-on'> | 'merged';

const LOCK = `SELECT FROM feed.identity WHERE interaction_id = ANY($1::uuid[]) ORDER BY channel_id, external_id FOR NO KEY UPDATE`;

/** `i` and `n`: the customer's words among these. */
const THESE = `feed.identity i WHERE i.interaction_id = ANY($1::uuid[]) AND n.id = i.interaction_id
  AND n.arrived_at = i.arrived_at AND NOT n.ours`;

/**
 * Many interactions at once, by somebody who does a lead's work on them; each method answers those that it changed, and
 * leaves those alone on which somebody is at work.
 */
@Injectable()
export class Bulk {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly interactions: InteractionsRepository,
    private readonly routing: RoutingService,
    private readonly topics: TopicsService,
    private readonly dues: DuesService,
  ) {}

  /** Ends those that wait and that nobody holds. */
  close(ids: readonly Id[], outcome: Closing): Promise<Id[]> {
    return this.changing(ids, async () => {
      const closed = await this.affected(
        `UPDATE feed.interaction n SET status = 'closed', outcome = $2, done_at = $3 FROM ${THESE} AND n.status = 'waiting'
           AND NOT EXISTS (SELECT FROM feed.claim c WHERE c.interaction_id = n.id AND c.ended_at IS NULL)
         RETURNING n.id`,
        [ids, outcome, this.clock.now()],
      );
      await this.work.write('UPDATE feed.routing SET open = false WHERE interaction_id = ANY($1::uuid[]) AND open', [
        closed,
      ]);
      return closed;
    });
  }

  /** Has those wait again that were closed so, or answered along with another. */
  reopen(ids: readonly Id[], outcomes: readonly (Closing | 'answered')[]): Promise<Id[]> {
    return this.changing(ids, async () => {
      const opened = await this.affected(
        `UPDATE feed.interaction n SET status = 'waiting', outcome = NULL, done_at = NULL
         FROM ${THESE} AND n.status <> 'waiting' AND n.outcome = ANY($2::text[]) RETURNING n.id`,
        [ids, outcomes],
      );
      this.interactions.offerAll(opened, this.clock.now());
      return opened;
    });
  }

  /** What was merged into an interaction is answered with it. */
  answerAlong(ids: readonly Id[]): Promise<Id[]> {
    return this.changing(ids, () =>
      this.affected(
        `UPDATE feed.interaction n SET status = 'answered', outcome = 'answered', done_at = $2
         FROM ${THESE} AND n.outcome = 'merged' RETURNING n.id`,
        [ids, this.clock.now()],
      ),
    );
  }

  /** Puts them under a topic by somebody's hand; those under it already stay as they are. @throws Problem not-found */
  route(ids: readonly Id[], topicId: Id, personId: Id): Promise<Id[]> {
    return this.changing(ids, async () => {
      await this.topics.hold(topicId);
      const places = await this.work.write<{ id: Id }>(
        'SELECT DISTINCT channel_id AS id FROM feed.identity WHERE interaction_id = ANY($1::uuid[])',
        [ids],
      );
      await this.topics.bind(
        topicId,
        places.map(({ id }) => id),
      );
      const put = await this.affected(
        `INSERT INTO feed.routing (interaction_id, topic_id, channel_id, risk, arrived_at, open, routed_by)
         SELECT n.id, $2, n.channel_id, 1, n.arrived_at,
           n.status = 'waiting' AND NOT EXISTS (SELECT FROM feed.claim c WHERE c.interaction_id = n.id AND c.ended_at IS NULL),
           $3
         FROM feed.interaction n, ${THESE}
         ON CONFLICT (interaction_id, topic_id) DO NOTHING RETURNING interaction_id AS id`,
        [ids, topicId, personId],
      );
      await this.work.write('DELETE FROM feed.routing WHERE interaction_id = ANY($1::uuid[]) AND topic_id IS NULL', [
        put,
      ]);
      await this.routing.raise(put);
      await this.dues.refresh(put);
      return put;
    });
  }

  /** Takes from under a topic what a hand put there; without its last topic an interaction is unrouted. */
  unroute(ids: readonly Id[], topicId: Id): Promise<Id[]> {
    return this.changing(ids, async () => {
      const rows = await this.work.write<Parameters<typeof leftRow>[0] & { id: Id; open: boolean }>(
        `DELETE FROM feed.routing WHERE interaction_id = ANY($1::uuid[]) AND topic_id = $2 AND routed_by IS NOT NULL
         RETURNING interaction_id AS id, open, interaction_id, topic_id, channel_id, risk`,
        [ids, topicId],
      );
      const taken = rows.map(({ id }) => id);
      await this.work.write(
        `INSERT INTO feed.routing (interaction_id, topic_id, channel_id, risk, arrived_at, open)
         SELECT i.interaction_id, NULL, i.channel_id, 1, i.arrived_at, t.open
         FROM unnest($1::uuid[], $2::boolean[]) AS t (id, open) JOIN feed.identity i ON i.interaction_id = t.id
         WHERE NOT EXISTS (SELECT FROM feed.routing r WHERE r.interaction_id = t.id)`,
        [taken, rows.map(({ open }) => open)],
      );
      await this.routing.raise(taken);
      await this.dues.refresh(taken);
      if (taken.length > 0)
        await this.outbox.append('feed.changed-together', { interactionIds: [], left: listsOf(rows.map(leftRow)) });
      return taken;
    });
  }

  /** Takes them from their holders; they wait again. */
  giveBack(ids: readonly Id[], reason: string | null): Promise<Id[]> {
    return this.changing(ids, async () => {
      const ended = await this.work.write<{ id: Id; interactionId: Id }>(
        `UPDATE feed.claim SET ended_at = $2, ending = 'released', note = $3
         WHERE interaction_id = ANY($1::uuid[]) AND ended_at IS NULL RETURNING id, interaction_id AS "interactionId"`,
        [ids, this.clock.now(), reason],
      );
      const freed = ended.map(({ interactionId }) => interactionId);
      this.interactions.offerAll(freed, this.clock.now());
      if (ended.length > 0) await this.outbox.append('feed.released', { claimIds: ended.map(({ id }) => id) });
      return freed;
    });
  }

  /**
   * Gives those that were taken from their holders at `at` back to them, as far as nobody held them since, they still wait,
   * and their holders may answer there, are there and have room; a new lease begins.
   */
  giveAgain(ids: readonly Id[], from: Date, until: Date): Promise<Id[]> {
    return this.changing(ids, async () => {
      const rows = await this.work.write<{ id: Id; interactionId: Id; personId: Id }>(GIVEN_AGAIN, [
        ...[ids, this.clock.now(), from, until],
      ]);
      const given = rows.map(({ interactionId }) => interactionId);
      await this.work.write('UPDATE feed.routing SET open = false WHERE interaction_id = ANY($1::uuid[]) AND open', [
        given,
      ]);
      for (const { id: claimId, ...claim } of rows) await this.outbox.append('feed.claimed', { claimId, ...claim });
      return given;
    });
  }

  private changing(ids: readonly Id[], change: () => Promise<Id[]>): Promise<Id[]> {
    return this.work.run(async () => {
      await this.work.write(LOCK, [ids]);
      const changed = await change();
      if (changed.length > 0) await this.outbox.append('feed.changed-together', { interactionIds: changed });
      return changed;
    });
  }

  private async affected(sql: string, values: readonly unknown[]): Promise<Id[]> {
    return (await this.work.write<{ id: Id }>(sql, values)).map(({ id }) => id);
  }
}
