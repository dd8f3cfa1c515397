import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { type Calendar, calendarOf } from './due';
import type { Opening } from './opening';
import { type Level, type Terms, unstated } from './terms';

type TermsRow = Omit<Terms, 'channelId'>;

@Injectable()
export class TermsReader {
  constructor(private readonly work: Work) {}

  /** What is stated for a channel, in its zone as it is now; null: there is no such channel. */
  async find(channelId: Id): Promise<Terms | null> {
    const [clock] = await this.work.read<{ zone: string }>(
      'SELECT time_zone AS zone FROM channels.clock WHERE channel_id = $1',
      [channelId],
    );
    if (clock === undefined) return null;
    const [row] = await this.work.read<TermsRow>(
      `SELECT t.week, t.country, t.region, t.closed::text[] AS closed, t.lease_minutes AS "leaseMinutes",
         $2::text AS "timeZone", t.version,
         coalesce((SELECT json_agg(json_build_object('topicId', l.topic_id, 'minutes', l.minutes)
           ORDER BY l.topic_id NULLS FIRST) FROM servicelevels.level l WHERE l.channel_id = t.channel_id), '[]') AS levels
       FROM servicelevels.terms t WHERE t.channel_id = $1`,
      [channelId, clock.zone],
    );
    return row === undefined ? unstated(channelId, clock.zone) : { channelId, ...row };
  }

  /** When these channels are open from an instant on; those without hours are absent. */
  async calendars(channelIds: readonly Id[], from: Date): Promise<ReadonlyMap<Id, Calendar>> {
    const rows = await this.work.read<{ id: Id; openings: Opening[] }>(
      `SELECT t.channel_id AS id, coalesce((
         SELECT json_agg(json_build_object('from', extract(epoch FROM o.from_at) * 1000,
           'until', extract(epoch FROM o.until_at) * 1000) ORDER BY o.from_at)
         FROM servicelevels.opening o WHERE o.channel_id = t.channel_id AND o.until_at > $2), '[]') AS openings
       FROM servicelevels.terms t WHERE t.channel_id = ANY($1::uuid[]) AND t.week IS NOT NULL`,
      [channelIds, from],
    );
    return new Map(rows.map(({ id, openings }) => [id, calendarOf(openings)]));
  }

  /** The levels of these channels. */
  levels(channelIds: readonly Id[]): Promise<(Level & { channelId: Id })[]> {
    return this.work.read<Level & { channelId: Id }>(
      `SELECT channel_id AS "channelId", topic_id AS "topicId", minutes FROM servicelevels.level
       WHERE channel_id = ANY($1::uuid[])`,
      [channelIds],
    );
  }

  /** Every topic, by its code. */
  topics(): Promise<{ id: Id; names: Record<string, string> }[]> {
    return this.work.read('SELECT id, names FROM topics.topic ORDER BY code LIMIT 1000');
  }

  /** Those of the topics that there are. */
  async knownTopics(ids: readonly Id[]): Promise<ReadonlySet<Id>> {
    const rows = await this.work.read<{ id: Id }>('SELECT id FROM topics.topic WHERE id = ANY($1::uuid[])', [ids]);
    return new Set(rows.map(({ id }) => id));
  }

  /** Channels with hours whose zone has changed, or that are not known to be open as late as this. */
  async outdated(until: Date): Promise<{ channelId: Id; moved: boolean }[]> {
    return this.work.read<{ channelId: Id; moved: boolean }>(
      `SELECT t.channel_id AS "channelId", t.time_zone <> c.time_zone AS moved
       FROM servicelevels.terms t JOIN channels.clock c ON c.channel_id = t.channel_id
       WHERE t.week IS NOT NULL AND (t.time_zone <> c.time_zone OR NOT EXISTS (
         SELECT FROM servicelevels.opening o WHERE o.channel_id = t.channel_id AND o.until_at > $1))`,
      [until],
    );
  }
}
