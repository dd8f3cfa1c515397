import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { HidingService } from './hiding.service';
import { MarksService } from './marks.service';
import { otherRisk, Rerouted, type RoutedBefore } from './rerouted.service';
import { RerunsService } from './reruns.service';
import { languageOf } from './language';
import { type Router, routerOf, type Rule, type RuleSaid } from '../topics/public';
import { listsOf } from './arrival';
import { DuesService } from './dues.service';

interface ArrivedRow {
  readonly id: Id;
  readonly batch_id: Id;
  readonly arrived_at: Date;
  readonly channel_id: Id;
  readonly language: string | null;
  readonly author: string | null;
  readonly version: number;
  /** As it was said. */
  readonly text: string;
  readonly hidden: boolean;
  readonly open: boolean;
  readonly protected: boolean;
}

interface HandRow {
  readonly interaction_id: Id;
  readonly topic_id: Id;
  readonly risk: number;
}

interface RoutingRow {
  readonly interactionId: Id;
  readonly topicId: Id | null;
  readonly channelId: Id;
  readonly risk: number;
  readonly arrivedAt: Date;
  readonly language: string | null;
  readonly open: boolean;
  readonly keyword: string | null;
  /** With the risk that rules of the topic state, if any do. */
  readonly rule: (RuleSaid & { readonly risk?: number }) | null;
}

/** Interactions routed in one transaction; what is left of a batch goes on in the next. */
const ONCE = 5_000;

/** Finds the topics of interactions by the rules of their channels. */
@Injectable()
export class RoutingService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly dues: DuesService,
    private readonly marks: MarksService,
    private readonly hiding: HidingService,
    private readonly reruns: RerunsService,
    private readonly rerouted: Rerouted,
  ) {}

  /** Routes what waits of these batches. */
  async routeBatches(batchIds: readonly Id[]): Promise<void> {
    const rows = await this.takeArrived(batchIds);
    const fresh = rows.length > 0 ? await this.route(rows) : [];
    const left = await this.work.write<{ batch_id: Id }>(
      `SELECT b.batch_id FROM unnest($1::uuid[]) AS b (batch_id)
       WHERE EXISTS (SELECT FROM feed.arrival a WHERE a.batch_id = b.batch_id)`,
      [batchIds],
    );
    await this.reruns.settle(batchIds);
    for (const { batch_id: batchId } of left) await this.outbox.append('feed.arrived', { batchId });
    const batchOf = new Map(rows.map((row) => [row.id, row.batch_id]));
    let begun = await this.begun(fresh);
    for (const batchId of new Set(batchOf.values())) {
      const arrived = listsOf(fresh.filter((row) => batchOf.get(row.interactionId) === batchId));
      await this.outbox.append('feed.routed', { batchId, arrived, begun });
      // Told once for all of them.
      begun = [];
    }
  }

  /** The topics of which nothing else waits that came today, on some channel at some risk. */
  private async begun(fresh: readonly RoutingRow[]): Promise<readonly Id[]> {
    if (fresh.length === 0) return [];
    const lists = listsOf(fresh.map((row) => ({ ...row, language: null })));
    const rows = await this.work.write<{ topic_id: Id }>(
      `SELECT DISTINCT k.topic_id FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS k (channel_id, topic_id, risk)
       WHERE NOT EXISTS (SELECT FROM feed.routing r WHERE r.channel_id = k.channel_id AND r.topic_id = k.topic_id
         AND r.risk = k.risk AND r.open AND r.arrived_at >= date_trunc('day', $5::timestamptz, 'UTC')
         AND r.interaction_id <> ALL($4::uuid[]))`,
      [
        ...[
          lists.map(({ channelId }) => channelId),
          lists.map(({ topicId }) => topicId),
          lists.map(({ risk }) => risk),
        ],
        fresh.map((row) => row.interactionId),
        this.clock.now(),
      ],
    );
    return rows.map((row) => row.topic_id);
  }

  /** Takes up to `ONCE` off the queue, locked against claims, which open and close the same rows. */
  private async takeArrived(batchIds: readonly Id[]): Promise<ArrivedRow[]> {
    const taken = await this.work.write<{ batch_id: Id; interaction_id: Id; arrived_at: Date }>(
      `DELETE FROM feed.arrival WHERE (batch_id, interaction_id) IN (
         SELECT batch_id, interaction_id FROM feed.arrival WHERE batch_id = ANY($1::uuid[])
         ORDER BY batch_id, interaction_id LIMIT ${ONCE} FOR UPDATE SKIP LOCKED)
       RETURNING batch_id, interaction_id, arrived_at`,
      [batchIds],
    );
    const ids = taken.map((row) => row.interaction_id);
    await this.work.write(
      `SELECT FROM feed.identity WHERE interaction_id = ANY($1::uuid[]) ORDER BY channel_id, external_id FOR NO KEY UPDATE`,
      [ids],
    );
    const rows = await this.work.write<ArrivedRow>(
      `SELECT n.id, k.batch_id, n.arrived_at, n.channel_id, n.language, n.version, coalesce(o.text, n.text) AS text, o.text IS NOT NULL AS hidden, n.protected, lower(ltrim(a.handle, '@')) AS author, n.status = 'waiting' AND NOT EXISTS (
         SELECT FROM feed.claim c WHERE c.interaction_id = n.id AND c.ended_at IS NULL)
         AND NOT EXISTS (SELECT FROM feed.passing p WHERE p.interaction_id = n.id AND p.ended_at IS NULL) AS open
       FROM unnest($1::uuid[], $2::timestamptz[], $3::uuid[]) AS k (id, arrived_at, batch_id) CROSS JOIN LATERAL (
         SELECT * FROM feed.interaction n WHERE n.id = k.id AND n.arrived_at = k.arrived_at LIMIT 1) n
       LEFT JOIN feed.author a ON a.id = n.author
       LEFT JOIN feed.original o ON o.interaction_id = n.id AND o.number = n.version`,
      [ids, taken.map((row) => row.arrived_at), taken.map((row) => row.batch_id)],
    );
    return this.spoken(rows);
  }

  /** Tells the languages that neither their sources nor their scripts told. */
  private async spoken(rows: readonly ArrivedRow[]): Promise<ArrivedRow[]> {
    const told = rows.map((row) => ({ ...row, language: row.language ?? languageOf(row.text) }));
    const changed = told.filter((row, at) => row.language !== rows[at]?.language);
    if (changed.length > 0) {
      await this.work.write(
        `UPDATE feed.interaction n SET language = k.language
         FROM unnest($1::uuid[], $2::timestamptz[], $3::text[]) AS k (id, arrived_at, language)
         WHERE n.id = k.id AND n.arrived_at = k.arrived_at`,
        [changed.map(({ id }) => id), changed.map((row) => row.arrived_at), changed.map(({ language }) => language)],
      );
    }
    return told;
  }

  /** @returns what waits and had no topics before */
  private async route(rows: readonly ArrivedRow[]): Promise<readonly RoutingRow[]> {
    const ids = rows.map(({ id }) => id);
    await this.marks.mark(rows);
    await this.hiding.hide(rows.filter(({ hidden }) => !hidden));
    const before = await this.work.write<RoutedBefore>(
      `DELETE FROM feed.routing WHERE interaction_id = ANY($1::uuid[]) AND routed_by IS NULL
       RETURNING interaction_id, topic_id, channel_id, risk, open`,
      [ids],
    );
    const byHand = await this.work.write<HandRow>(
      `SELECT r.interaction_id, r.topic_id, t.risk FROM feed.routing r JOIN topics.topic t ON t.id = r.topic_id
       WHERE r.interaction_id = ANY($1::uuid[])`,
      [ids],
    );
    const channelIds = [...new Set(rows.map((row) => row.channel_id))];
    const risks = new Map<Id, number>();
    const routers = await this.routers(channelIds, risks);
    const dueOf = await this.dues.of(rows);
    const made = rows.flatMap((row) => {
      const found = topicsOf(row, routers.get(row.channel_id), risks, byHand);
      const topicIds = found.flatMap(({ topicId }) => topicId ?? []);
      const dueAt = dueOf({ channelId: row.channel_id, topicIds, arrivedAt: row.arrived_at });
      return found.map((each) => ({ ...each, dueAt }));
    });
    await this.insert(made);
    if (byHand.length > 0) {
      const given = [...new Set(byHand.map((row) => row.interaction_id))];
      await this.raise(given);
    }
    await this.rerouted.tell(before, made);
    const changed = otherRisk(before, made);
    if (changed.length > 0) await this.outbox.tell('feed.risks-changed', { interactionIds: changed });
    const known = new Set([...before, ...byHand].map((row) => row.interaction_id));
    return made.filter((row) => row.open && !known.has(row.interactionId));
  }

  private async routers(channelIds: readonly Id[], risks: Map<Id, number>): Promise<ReadonlyMap<Id, Router>> {
    const rules = await this.work.write<Rule & { topicRisk: number }>(
      `SELECT k.topic_id AS "topicId", k.channel_id AS "channelId", k.keyword, k.match, k.language, k.author, k.risk,
         t.priority = 3 AS last, t.risk AS "topicRisk"
       FROM topics.keyword k JOIN topics.topic t ON t.id = k.topic_id WHERE k.channel_id = ANY($1::uuid[])
       ORDER BY k.topic_id, k.keyword, k.language, k.author`,
      [channelIds],
    );
    for (const rule of rules) risks.set(rule.topicId, rule.topicRisk);
    return new Map(
      channelIds.map((channelId) => [channelId, routerOf(rules.filter((rule) => rule.channelId === channelId))]),
    );
  }

  private async insert(rows: readonly (RoutingRow & { dueAt: Date | null })[]): Promise<void> {
    await this.work.write(
      `INSERT INTO feed.routing (interaction_id, topic_id, channel_id, risk, arrived_at, open, keyword, due_at, rule)
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::smallint[], $5::timestamptz[], $6::boolean[], $7::text[],
         $8::timestamptz[], $9::jsonb[])`,
      [
        rows.map((row) => row.interactionId),
        rows.map((row) => row.topicId),
        rows.map((row) => row.channelId),
        rows.map((row) => row.risk),
        rows.map((row) => row.arrivedAt),
        rows.map((row) => row.open),
        rows.map((row) => row.keyword),
        rows.map((row) => row.dueAt),
        rows.map((row) => (row.rule === null ? null : JSON.stringify(row.rule))),
      ],
    );
  }

  /** Everything under the topic that is not done has its present risk. */
  async spreadRisk(topicId: Id): Promise<void> {
    const rows = await this.work.write<{ id: Id }>(
      `SELECT r.interaction_id AS id FROM feed.routing r WHERE r.topic_id = $1 AND (r.open OR EXISTS (
         SELECT FROM feed.claim c WHERE c.interaction_id = r.interaction_id AND c.ended_at IS NULL))`,
      [topicId],
    );
    await this.raise(rows.map(({ id }) => id));
  }

  /** Brings every row of these interactions up to the highest risk of their topics, and the earliest instant due, and tells of it. */
  async raise(interactionIds: readonly Id[]): Promise<void> {
    if (interactionIds.length === 0) return;
    await this.work.write(
      `UPDATE feed.routing r SET risk = h.risk
       FROM (SELECT o.interaction_id, 
               max(greatest(t.risk, (o.rule->>'risk')::smallint)) AS risk FROM feed.routing o JOIN topics.topic t ON t.id = o.topic_id
             WHERE o.interaction_id = ANY($1::uuid[]) GROUP BY o.interaction_id) h
       WHERE r.interaction_id = h.interaction_id AND r.topic_id IS NOT NULL AND r.risk <> h.risk`,
      [interactionIds],
    );
    await this.dues.refresh(interactionIds);
    await this.outbox.tell('feed.risks-changed', { interactionIds });
  }
}

/** The rows of one interaction: a row for each topic, or the one that says unrouted. */
function topicsOf(
  row: ArrivedRow,
  router: Router | undefined,
  risks: ReadonlyMap<Id, number>,
  byHand: readonly HandRow[],
): RoutingRow[] {
  const given = byHand.length === 0 ? [] : byHand.filter((hand) => hand.interaction_id === row.id);
  const found = (router?.(row.text, row.language, row.author) ?? []).filter(({ last }) => !last || given.length === 0);
  const routed = found.filter(({ topicId }) => !given.some((hand) => hand.topic_id === topicId));
  const { id: interactionId, channel_id: channelId, arrived_at: arrivedAt, language, open } = row;
  const common = { interactionId, channelId, arrivedAt, language, open };
  if (routed.length === 0 && given.length === 0)
    return [{ ...common, topicId: null, risk: 1, keyword: null, rule: null }];
  const risk = Math.max(
    ...routed.flatMap(({ topicId, risk: stated }) => [risks.get(topicId) ?? 1, stated]),
    ...given.map((hand) => hand.risk),
  );
  return routed.map(({ topicId, keyword, rule, risk: stated }) => ({
    ...{ ...common, topicId, risk, keyword },
    rule: stated === 0 ? rule : { ...rule, risk: stated },
  }));
}
