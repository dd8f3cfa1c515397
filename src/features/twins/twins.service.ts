import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { bandsOfWords, firstIdOf, lookFrom } from './twin';
import { pairsOf } from './twins.reader';

/** Of what says the same as one, the likest so many are kept: whoever repeats themselves a hundred times fills no list. */
const KEPT = 3;
/** Interactions looked at in one transaction, and how many of these one beat takes. */
const ONCE = 2_000;
const STEPS = 5;

interface Unsigned {
  readonly id: Id;
  readonly arrivedAt: Date;
  readonly channelId: Id;
  readonly text: string;
}

/** Keeps by what each interaction that waits is found, and the pairs that say the same. */
@Injectable()
export class TwinsService {
  constructor(private readonly work: Work) {}

  /** Takes in what came since; a little at a time. */
  async trace(): Promise<void> {
    for (let step = 0; step < STEPS; step += 1) if (!(await this.traceSome())) return;
  }

  /** Takes in these, which wait again. */
  again(ids: readonly Id[]): Promise<void> {
    return this.work.run(() => this.take(ids));
  }

  /** Lets go of what is done: of the next few, in the order of their ids. */
  sweep(): Promise<void> {
    return this.work.run(async () => {
      const swept = await this.progress('swept');
      const ids = await this.ids(
        `SELECT t.interaction_id AS id FROM twins.trace t WHERE $1::uuid IS NULL OR t.interaction_id > $1
         GROUP BY 1 ORDER BY 1 LIMIT ${ONCE}`,
        [swept],
      );
      const done = await this.ids(
        `SELECT k.id FROM unnest($1::uuid[]) AS k (id)
         WHERE (SELECT true FROM feed.standing s WHERE s.interaction_id = k.id LIMIT 1) IS NULL`,
        [ids],
      );
      await this.work.write('DELETE FROM twins.trace WHERE interaction_id = ANY($1::uuid[])', [done]);
      await this.work.write(
        `DELETE FROM twins.pair p USING (
           SELECT first_id, second_id FROM twins.pair WHERE first_id = ANY($1::uuid[])
           UNION SELECT first_id, second_id FROM twins.pair WHERE second_id = ANY($1::uuid[])) g
         WHERE p.first_id = g.first_id AND p.second_id = g.second_id`,
        [done],
      );
      await this.work.write('UPDATE twins.progress SET swept = $1', [ids.length < ONCE ? null : ids.at(-1)]);
    });
  }

  /** @returns whether there may be more */
  private traceSome(): Promise<boolean> {
    return this.work.run(async () => {
      const last = await this.progress('traced');
      const ids = await this.ids(
        `SELECT h.interaction_id AS id FROM feed.heard h WHERE h.interaction_id > $1 ORDER BY 1 LIMIT ${ONCE}`,
        [last ?? firstIdOf(0)],
      );
      const again = last === null ? [] : await this.late(lookFrom(last), last);
      await this.take([...again, ...ids]);
      await this.work.write('UPDATE twins.progress SET traced = coalesce($1, traced)', [ids.at(-1) ?? null]);
      return ids.length === ONCE;
    });
  }

  /** What was made just before the last that was seen, and stored after it. */
  private late(from: Id, last: Id): Promise<Id[]> {
    return this.ids(
      `SELECT h.interaction_id AS id FROM feed.heard h WHERE h.interaction_id BETWEEN $1 AND $2 AND h.status = 'waiting'
         AND NOT EXISTS (SELECT FROM twins.trace t WHERE t.interaction_id = h.interaction_id) ORDER BY 1 LIMIT ${ONCE}`,
      [from, last],
    );
  }

  private async take(ids: readonly Id[]): Promise<void> {
    if (ids.length === 0) return;
    await this.work.write(
      `INSERT INTO twins.trace (key, interaction_id, arrived_at, kind, channel_id)
       SELECT k.key, h.interaction_id, h.arrived_at, k.kind, h.channel_id
       FROM unnest($1::uuid[]) AS n (id)
       CROSS JOIN LATERAL (SELECT * FROM feed.heard_by_all h WHERE h.interaction_id = n.id AND h.status = 'waiting' OFFSET 0) h
       CROSS JOIN LATERAL (SELECT * FROM feed.authored a WHERE a.interaction_id = h.interaction_id AND a.arrived_at = h.arrived_at OFFSET 0) a
       CROSS JOIN LATERAL (VALUES ('author', hashtextextended('author ' || a.author_id, 0)),
         ('handle', hashtextextended('handle ' || a.handle, 0)), ('link', hashtextextended('link ' || a.link, 0))) AS k (kind, key)
       WHERE k.key IS NOT NULL ON CONFLICT DO NOTHING`,
      [ids],
    );
    await this.takeUnsigned(ids);
    const found = `SELECT DISTINCT ON (p.sought, p.first_id, p.second_id) p.* FROM (${pairsOf('unnest($1::uuid[])')}) p
      ORDER BY p.sought, p.first_id, p.second_id, p.likeness DESC`;
    await this.work.write(
      `INSERT INTO twins.pair (first_id, second_id, first_at, second_at, because, likeness)
       SELECT DISTINCT ON (n.first_id, n.second_id) n.first_id, n.second_id, n.first_at, n.second_at, n.because, n.likeness
       FROM (SELECT f.*, row_number() OVER (PARTITION BY f.sought ORDER BY f.likeness DESC, f.first_id, f.second_id) AS place
         FROM (${found}) f) n
       WHERE n.place <= ${KEPT} ORDER BY n.first_id, n.second_id
       ON CONFLICT (first_id, second_id) DO UPDATE SET because = excluded.because, likeness = excluded.likeness`,
      [ids],
    );
  }

  /** Sources that name no author: what is found is the words. */
  private async takeUnsigned(ids: readonly Id[]): Promise<void> {
    const rows = await this.work.write<Unsigned>(
      `SELECT h.interaction_id AS id, h.arrived_at AS "arrivedAt", h.channel_id AS "channelId", left(h.text, 2000) AS text
       FROM unnest($1::uuid[]) AS n (id)
       CROSS JOIN LATERAL (SELECT * FROM feed.heard_by_all h WHERE h.interaction_id = n.id AND h.status = 'waiting' OFFSET 0) h
       CROSS JOIN LATERAL (SELECT * FROM feed.authored a WHERE a.interaction_id = h.interaction_id AND a.arrived_at = h.arrived_at OFFSET 0) a
       WHERE a.author_id IS NULL AND NOT h.erased`,
      [ids],
    );
    const keys = rows.flatMap((row) => bandsOfWords(row.text).map((band) => ({ ...row, band })));
    await this.work.write(
      `INSERT INTO twins.trace (key, interaction_id, arrived_at, kind, channel_id)
       SELECT hashtextextended('words ' || w.channel_id || ' ' || w.band, 0), w.id, w.arrived_at, 'words', w.channel_id
       FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::int[]) AS w (id, channel_id, arrived_at, band)
       ON CONFLICT DO NOTHING`,
      [
        keys.map(({ id }) => id),
        keys.map(({ channelId }) => channelId),
        keys.map(({ arrivedAt }) => arrivedAt),
        keys.map(({ band }) => band),
      ],
    );
  }

  /** Held until the transaction ends: two never go on at once. */
  private async progress(which: 'traced' | 'swept'): Promise<Id | null> {
    const [row] = await this.work.write<{ traced: Id | null; swept: Id | null }>(
      'SELECT traced, swept FROM twins.progress FOR UPDATE',
    );
    return row?.[which] ?? null;
  }

  private async ids(sql: string, values: readonly unknown[]): Promise<Id[]> {
    return (await this.work.write<{ id: Id }>(sql, [...values])).map(({ id }) => id);
  }
}
