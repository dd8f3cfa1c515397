import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, invalidCursor } from '../../kernel/page';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Permits } from '../permits/public';
import { DutyReader } from './duty.reader';
import { channelSql, cursorSql, instantSql, maskedSql, told } from './json';
import { type Order, PAGES } from './live-page';
import { type Risk, riskNumber, UNROUTED_RISK } from '../topics/public';

const LAST: readonly [string, string] = ['9999-12-31T00:00:00.000Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
const FIRST: readonly [string, string] = ['0001-01-01T00:00:00.000Z', '00000000-0000-0000-0000-000000000000'];

/** What may be asked of one's feed; null: whatever there is. */
export interface Wish {
  readonly order: Order;
  readonly channels: readonly Id[] | null;
  readonly topics: readonly Id[] | null;
  readonly risks: readonly Risk[] | null;
  /** Null: the person's own; `*`: any. */
  readonly languages: readonly string[] | null;
  readonly unread: boolean;
  /** Only what the person holds. */
  readonly mine: boolean;
  /** Waiting longer than so many house minutes. */
  readonly waitingMinutes: number | null;
  /** Asked through a saved search: protected talk is left out. */
  readonly saved: boolean;
  /** Also while the person is off duty, if they may. */
  readonly offDuty: boolean;
}

/** Rows that are looked at in one go where a filter may leave many out. */
const WINDOW = 400;
/** Of rows in languages that are mostly the person's own, so many for each that is shown. */
const USUALLY = 2;
/** How often more is looked at to fill a page; what is shorter then goes on with its cursor. */
const ROUNDS = 5;

interface Part {
  readonly shown: number;
  /** JSON, as PostgreSQL made it. */
  readonly items: Buffer;
  readonly next: string | null;
}

const [ITEMS, COMMA] = [Buffer.from('{"items":['), Buffer.from(',')];

/**
 * `OFFSET 0` keeps the rows of a page looked up one by one: a planner that sees few months would hash whole partitions.
 * What leads see of what no rule knew a topic for: the oldest first.
 */
const UNROUTED = `
  WITH answers AS MATERIALIZED (
    SELECT channel_id FROM permits.reach_at($4, 'reply', $5) WHERE risk >= ${riskNumber(UNROUTED_RISK)}),
  hit AS MATERIALIZED (
    SELECT r.arrived_at, r.interaction_id FROM feed.routing r
    WHERE r.open AND r.topic_id IS NULL AND (r.arrived_at, r.interaction_id) > ($1, $2)
      AND access.reaches_work($6::jsonb, r.channel_id, '{}', NULL)
    ORDER BY r.arrived_at, r.interaction_id LIMIT $3 + 1),
  page AS MATERIALIZED (SELECT * FROM hit ORDER BY arrived_at, interaction_id LIMIT $3)
  SELECT json_build_object(
    'items', coalesce((
      SELECT json_agg(json_build_object(
        'id', n.id, 'channel', ${channelSql('c')},
        'text', CASE WHEN n.channel_id IN (SELECT channel_id FROM answers) THEN n.text ELSE ${maskedSql('n.text')} END,
        'language', n.language,
        'saidAt', ${instantSql('n.said_at')}, 'arrivedAt', ${instantSql('n.arrived_at')})
        ORDER BY p.arrived_at, p.interaction_id)
      FROM page p
      CROSS JOIN LATERAL (
        SELECT i.* FROM feed.interaction i WHERE i.id = p.interaction_id AND i.arrived_at = p.arrived_at OFFSET 0) n
      JOIN channels.directory c ON c.channel_id = n.channel_id), '[]'),
    'next', CASE WHEN (SELECT count(*) FROM hit) > $3 THEN (
      SELECT ${cursorSql(instantSql('l.arrived_at'), 'l.interaction_id')}
      FROM (SELECT * FROM page ORDER BY arrived_at DESC, interaction_id DESC LIMIT 1) l) END)::text AS json`;

/** Pages whose JSON PostgreSQL builds. */
@Injectable()
export class LiveReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly permits: Permits,
    private readonly duty: DutyReader,
  ) {}

  /** The person's live feed; an empty one says which permit is missing, if one is. */
  async feed(personId: Id, asked: Wish, after: string | undefined, limit: number): Promise<Buffer> {
    const off = await this.duty.one(personId);
    const wish = off === null || (off.mayLook && asked.offDuty) ? asked : { ...asked, mine: true };
    const parts: Buffer[] = [];
    let shown = 0;
    let next: string | null = after ?? null;
    for (let round = 0; round < ROUNDS; round += 1) {
      const looks = round > 0 || wish.unread || wish.waitingMinutes !== null || wish.languages !== null;
      const part: Part = await this.part(personId, wish, next, limit - shown, looks ? WINDOW : USUALLY * limit);
      shown += part.shown;
      next = part.next;
      if (part.shown > 0) parts.push(...(parts.length > 0 ? [COMMA] : []), part.items.subarray(1, -1));
      if (next === null || shown >= limit) break;
    }
    if (shown > 0 || next !== null || after !== undefined) {
      const rest = `],"next":${JSON.stringify(next)},"missing":[],"offDuty":${JSON.stringify(off)}}`;
      return Buffer.concat([ITEMS, ...parts, Buffer.from(rest)]);
    }
    const { missing } = await this.permits.answer(personId, 'read-feed', { channelId: null, risk: 'low' });
    return Buffer.from(JSON.stringify({ items: [], next: null, missing: told(missing), offDuty: off }));
  }

  /** Handles are masked for a lead who may not answer there. */
  unrouted(personId: Id, after: string | undefined, limit: number): Promise<string> {
    const cursor = decodeCursor(after, 2) ?? FIRST;
    const values = [cursor[0], cursor[1], limit, personId, this.clock.now(), reachOf('feed:triage')];
    return this.work.json('feed.unrouted', UNROUTED, values);
  }

  private async part(personId: Id, wish: Wish, after: string | null, limit: number, looks: number): Promise<Part> {
    const now = this.clock.now();
    const { order, channels, topics, risks, languages, unread, mine, waitingMinutes, saved } = wish;
    const until = waitingMinutes === null ? LAST[0] : new Date(now.getTime() - waitingMinutes * 60_000).toISOString();
    const cursor = order === 'newest' ? newestFrom(after, until) : urgentFrom(after);
    const values = [
      ...[personId, now, limit, looks, channels, topics, risks?.map(riskNumber) ?? null, languages, unread, mine],
      ...[until, ...cursor, saved],
    ];
    const [part] = await this.work.bytes<Part>(`feed.page.${order}`, PAGES[order], values);
    return part ?? { shown: 0, items: Buffer.from('[]'), next: null };
  }
}

/** What waits longer lies further down: there one begins. */
function newestFrom(after: string | null, until: string): readonly (string | number)[] {
  const cursor = decodeCursor(after, ['instant', 'id']) ?? LAST;
  return String(cursor[0]) > until ? [until, LAST[1]] : cursor;
}

function urgentFrom(after: string | null): readonly (string | number)[] {
  const cursor = decodeCursor(after, ['text', 'integer', 'instant', 'id']);
  if (cursor === null) return ['-infinity', 0, ...FIRST];
  if (cursor[0] !== 'infinity' && Number.isNaN(Date.parse(String(cursor[0])))) throw invalidCursor();
  return cursor;
}
