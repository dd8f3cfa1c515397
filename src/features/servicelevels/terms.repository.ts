import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { Opening } from './opening';
import type { Terms } from './terms';

/** The write side of terms. */
@Injectable()
export class TermsRepository {
  constructor(private readonly work: Work) {}

  /** Keeps others from reading or changing the terms of a channel until the ambient transaction ends. */
  async lock(channelId: Id): Promise<void> {
    await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('servicelevels:' || $1, 0))`, [channelId]);
  }

  /** Keeps the terms of these channels as they are until the ambient transaction ends. */
  async share(channelIds: readonly Id[]): Promise<void> {
    await this.work.write(
      `SELECT pg_advisory_xact_lock_shared(hashtextextended('servicelevels:' || id, 0))
       FROM (SELECT id FROM unnest($1::text[]) AS c (id) ORDER BY id) c`,
      [channelIds],
    );
  }

  async save(terms: Terms): Promise<void> {
    await this.work.write(
      `INSERT INTO servicelevels.terms (channel_id, week, country, region, closed, lease_minutes, time_zone, version)
       VALUES ($1, $2::jsonb, $3, $4, $5::date[], $6, $7, $8)
       ON CONFLICT (channel_id) DO UPDATE SET week = excluded.week, country = excluded.country, region = excluded.region,
         closed = excluded.closed, lease_minutes = excluded.lease_minutes, time_zone = excluded.time_zone,
         version = excluded.version`,
      [
        terms.channelId,
        terms.week === null ? null : JSON.stringify(terms.week),
        terms.country,
        terms.region,
        terms.closed,
        terms.leaseMinutes,
        terms.timeZone,
        terms.version,
      ],
    );
    await this.work.write('DELETE FROM servicelevels.level WHERE channel_id = $1', [terms.channelId]);
    await this.work.write(
      `INSERT INTO servicelevels.level (channel_id, topic_id, minutes)
       SELECT $1, topic_id, minutes FROM unnest($2::uuid[], $3::int[]) AS l (topic_id, minutes)`,
      [terms.channelId, terms.levels.map(({ topicId }) => topicId), terms.levels.map(({ minutes }) => minutes)],
    );
  }

  async saveOpenings(channelId: Id, openings: readonly Opening[]): Promise<void> {
    await this.work.write('DELETE FROM servicelevels.opening WHERE channel_id = $1', [channelId]);
    await this.work.write(
      `INSERT INTO servicelevels.opening (channel_id, from_at, until_at)
       SELECT $1, from_at, until_at FROM unnest($2::timestamptz[], $3::timestamptz[]) AS o (from_at, until_at)`,
      [channelId, openings.map(({ from }) => new Date(from)), openings.map(({ until }) => new Date(until))],
    );
  }
}
