import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { reachOf } from '../../platform/access/reach';
import { Work } from '../../platform/database/work';
import { type Router, routerOf, type Routed, rulesOf } from '../topics/public';
import { reasons } from './because';
import { maskedSql } from './json';
import type { TopicTrialDto, TopicTrialResultDto, TrialSampleDto } from './routing.dto';

/** The latest interactions of customers that rules are tried on. */
export const EXAMINED = 10_000;
const PAGE = 250;
const SAMPLES = 20;
/** Milliseconds after which others get their turn. */
const TURN = 8;

interface Tried {
  readonly id: Id;
  readonly arrivedAt: Date;
  readonly channelId: Id;
  readonly language: string | null;
  readonly text: string;
  readonly author: string | null;
  /** Under the topic by a rule now. */
  readonly now: boolean;
  readonly byHand: boolean;
  /** Under another topic that is not a last one. */
  readonly elsewhere: boolean;
}

interface Sample {
  readonly id: Id;
  readonly arrivedAt: Date;
  readonly found: Routed | null;
}

/** Tries rules on what came lately, before a topic is saved with them. Nothing is changed. */
@Injectable()
export class TrialsService {
  constructor(private readonly work: Work) {}

  async try(trial: TopicTrialDto): Promise<TopicTrialResultDto> {
    const routers = routersOf(trial);
    const coming: Sample[] = [];
    const going: Sample[] = [];
    const counts = { examined: 0, under: 0, coming: 0, going: 0 };
    let since: Date | null = null;
    let turn = performance.now();
    for (let before: Id | null = null; counts.examined < EXAMINED;) {
      const page = await this.page(trial.topicId, before);
      for (const row of page) {
        const found = foundIn(row, routers);
        const would = row.byHand || (found !== null && !(trial.priority === 'last' && row.elsewhere));
        if (would) counts.under += 1;
        if (would && !row.now && !row.byHand) note(coming, row, found, (counts.coming += 1));
        if (!would && row.now) note(going, row, null, (counts.going += 1));
        if (performance.now() - turn > TURN) {
          await setImmediate();
          turn = performance.now();
        }
      }
      counts.examined += page.length;
      since = page.at(-1)?.arrivedAt ?? since;
      before = page.at(-1)?.id ?? null;
      if (page.length < PAGE) break;
    }
    return {
      ...counts,
      since: since?.toISOString() ?? null,
      comingSamples: await this.samples(coming),
      goingSamples: await this.samples(going),
    };
  }

  /** Ids grow with arrival, and are what the interactions lie in order of. */
  private page(topicId: Id | null, before: Id | null): Promise<Tried[]> {
    return this.work.read<Tried>(
      `SELECT n.id, n.arrived_at AS "arrivedAt", n.channel_id AS "channelId", n.language, n.text,
         lower(ltrim(a.handle, '@')) AS author, coalesce(r.now, false) AS now, coalesce(r.by_hand, false) AS "byHand",
         coalesce(r.elsewhere, false) AS elsewhere
       FROM (SELECT * FROM feed.interaction n WHERE NOT n.ours AND ($2::uuid IS NULL OR n.id < $2)
               AND access.reaches_work($3::jsonb, n.channel_id, ARRAY[$1]::uuid[], NULL)
             ORDER BY n.id DESC LIMIT ${PAGE}) n
       LEFT JOIN feed.author a ON a.id = n.author
       LEFT JOIN LATERAL (
         SELECT bool_or(r.topic_id = $1 AND r.routed_by IS NULL) AS now,
           bool_or(r.topic_id = $1 AND r.routed_by IS NOT NULL) AS by_hand,
           bool_or(r.topic_id <> coalesce($1, '00000000-0000-0000-0000-000000000000') AND t.priority < 3) AS elsewhere
         FROM feed.routing r JOIN topics.topic t ON t.id = r.topic_id WHERE r.interaction_id = n.id) r ON true
       ORDER BY n.id DESC`,
      [topicId, before, reachOf('feed:route')],
    );
  }

  private async samples(found: readonly Sample[]): Promise<TrialSampleDto[]> {
    if (found.length === 0) return [];
    const rows = await this.work.read<{
      id: Id;
      code: string;
      names: Readonly<Record<string, string>>;
      text: string;
      language: string | null;
      said_at: Date;
    }>(
      `SELECT n.id, c.code, c.names, left(${maskedSql('n.text')}, 500) AS text, n.language, n.said_at
       FROM unnest($1::uuid[], $2::timestamptz[]) AS k (id, arrived_at)
       JOIN feed.interaction n ON n.id = k.id AND n.arrived_at = k.arrived_at
       JOIN channels.directory c ON c.channel_id = n.channel_id ORDER BY n.id DESC`,
      [found.map(({ id }) => id), found.map(({ arrivedAt }) => arrivedAt)],
    );
    const why = new Map(found.map((sample) => [sample.id, sample.found]));
    return rows.map((row) => {
      const rule = why.get(row.id)?.rule ?? null;
      return {
        interactionId: row.id,
        channel: row.code,
        text: row.text,
        language: row.language,
        saidAt: row.said_at.toISOString(),
        because: rule === null ? null : reasons(rule, row.names),
      };
    });
  }
}

function routersOf({ topicId, priority, keywords }: TopicTrialDto): ReadonlyMap<Id, Router> {
  const rules = rulesOf(topicId ?? '', priority, keywords);
  const channelIds = [...new Set(rules.map(({ channelId }) => channelId))];
  return new Map(channelIds.map((id) => [id, routerOf(rules.filter(({ channelId }) => channelId === id))]));
}

function foundIn(row: Tried, routers: ReadonlyMap<Id, Router>): Routed | null {
  return routers.get(row.channelId)?.(row.text, row.language, row.author)[0] ?? null;
}

function note(samples: Sample[], { id, arrivedAt }: Tried, found: Routed | null, count: number): void {
  if (count <= SAMPLES) samples.push({ id, arrivedAt, found });
}
