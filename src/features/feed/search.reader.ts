import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, encodeCursor } from '../../kernel/page';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Every } from '../../platform/outbox/on';
import { type Risk, riskNumber } from '../topics/public';
import { channelSql, cursorSql, instantSql, maskedSql, riskSql, routedSql } from './json';

/** What is looked for, and where; null: everywhere within one's permits. */
export interface Sought {
  readonly words: string;
  readonly channels: readonly Id[] | null;
  readonly topics: readonly Id[] | null;
  readonly risks: readonly Risk[] | null;
  readonly languages: readonly string[] | null;
}

const LAST: readonly [string, string] = ['9999-12-31T00:00:00.000Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
/** Texts of which the vocabulary is made, and in how many of them a word must stand: nobody's own word is in it. */
const NEWEST = 20_000;
const LEAST = 5;
/** Words that are proposed instead of one that nobody says. */
const LIKE = 3;

/** Texts with the words that are looked at in one go, before it is asked who may see them. */
const LOOKED = 500;
/** How far back one looks at first and after that, in days; then at all there is. */
const DAYS: readonly (number | null)[] = [30, 150, null];
/** Goes at most for one page; what is shorter then goes on with its cursor. */
const GOES = 6;
const DAY = 86_400_000;
const EVER = '0001-01-01T00:00:00.000Z';

const lastOf = (rows: string): string =>
  `(SELECT ${cursorSql(instantSql('l.arrived_at'), 'l.id')} FROM (SELECT * FROM ${rows} ORDER BY arrived_at, id LIMIT 1) l)`;

interface Part {
  readonly items: string;
  readonly shown: number;
  readonly next: string | null;
}

/**
 * What customers said under the person's topics on each channel, up to the risk they reach there, whether it waits or
 * not: the newest first. The index leaves out protected talk; nobody is found by their name.
 */
const FOUND = `
  WITH reaches AS MATERIALIZED (
    SELECT capability, channel_id, risk FROM permits.reaches_at($1, '{read-feed,reply}', $2) WHERE channel_id IS NOT NULL),
  answers AS (SELECT channel_id, risk FROM reaches WHERE capability = 'reply'),
  list AS MATERIALIZED (
    SELECT tc.channel_id, tc.topic_id, reach.risk
    FROM (SELECT DISTINCT topic_id FROM topics.topic_person WHERE person_id = $1 AND until_at IS NULL
      AND ($7::uuid[] IS NULL OR topic_id = ANY($7))) mine
    JOIN topics.topic_channel tc ON tc.topic_id = mine.topic_id
    JOIN reaches reach ON reach.channel_id = tc.channel_id AND reach.capability = 'read-feed'
    WHERE ($6::uuid[] IS NULL OR tc.channel_id = ANY($6)) AND NOT feed.frozen($1, tc.topic_id, tc.channel_id, $2)),
  looked AS MATERIALIZED (
    SELECT n.id, n.arrived_at, n.channel_id, n.text, n.language, n.said_at, n.status FROM feed.interaction n
    WHERE feed.search_vector(n.text) @@ $3::tsquery AND NOT n.ours AND NOT n.protected
      AND n.arrived_at > $11 AND n.arrived_at <= $4 AND (n.arrived_at, n.id) < ($4, $5)
    ORDER BY n.arrived_at DESC, n.id DESC LIMIT ${LOOKED}),
  page AS MATERIALIZED (
    SELECT * FROM looked n
    WHERE ($9::text[] IS NULL OR n.language = ANY($9))
      AND EXISTS (SELECT FROM feed.routing r JOIN list l ON l.channel_id = r.channel_id AND l.topic_id = r.topic_id
        WHERE r.interaction_id = n.id AND r.risk <= l.risk AND ($8::int[] IS NULL OR r.risk = ANY($8)))
    ORDER BY n.arrived_at DESC, n.id DESC LIMIT $10)
  SELECT coalesce((
      SELECT json_agg(json_build_object('id', p.id, 'channel', ${channelSql('c')},
        'text', CASE WHEN w.risk <= a.risk THEN p.text ELSE ${maskedSql('p.text')} END, 'language', p.language,
        'saidAt', ${instantSql('p.said_at')}, 'arrivedAt', ${instantSql('p.arrived_at')}, 'status', p.status,
        'risk', ${riskSql('w.risk')}, 'topics', coalesce(w.topics, '[]')) ORDER BY p.arrived_at DESC, p.id DESC)
      FROM page p JOIN channels.directory c ON c.channel_id = p.channel_id
      LEFT JOIN answers a ON a.channel_id = p.channel_id
      CROSS JOIN LATERAL (SELECT q.topics, (SELECT max(r.risk) FROM feed.routing r WHERE r.interaction_id = p.id) AS risk
        FROM (${routedSql('p.id')}) q) w), '[]')::text AS items,
    (SELECT count(*)::int FROM page) AS shown,
    CASE WHEN (SELECT count(*) FROM page) = $10 THEN ${lastOf('page')}
      WHEN (SELECT count(*) FROM looked) = ${LOOKED} THEN ${lastOf('looked')} END AS next`;

/** Words like those that were asked for and that nobody says, by their trigrams. */
const ALIKE = `
  SELECT DISTINCT n.word FROM regexp_split_to_table(feed.search_text($1), '[^[:alnum:]]+') AS q (word)
  CROSS JOIN LATERAL (
    SELECT v.word FROM feed.vocabulary v WHERE feed.letters(v.word) % feed.letters(q.word)
    ORDER BY similarity(feed.letters(v.word), feed.letters(q.word)) DESC, v.documents DESC LIMIT ${LIKE}) n
  WHERE length(q.word) >= 4 AND NOT EXISTS (SELECT FROM feed.vocabulary v WHERE v.word = q.word)
  LIMIT 10`;

/** Full text over what customers said, within one's permits. */
@Injectable()
export class SearchReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  async find(personId: Id, sought: Sought, after: string | undefined, limit: number): Promise<string> {
    const { words, channels, topics, risks, languages } = sought;
    const [query] = await this.work.read<{ text: string; empty: boolean }>(
      'SELECT q::text AS text, numnode(q) = 0 AS empty FROM feed.search_query($1) q',
      [words],
    );
    if (query === undefined || query.empty) return pageOf('[]', null, []);
    const found: string[] = [];
    let [shown, next] = [0, after ?? null];
    for (let go = 0, far = 0; go < GOES && shown < limit; go += 1) {
      const [at, id] = decodeCursor(next, ['instant', 'id']) ?? LAST;
      const days = DAYS[far] ?? null;
      const start = Math.min(Date.parse(String(at)), this.clock.now().getTime());
      const from = days === null ? EVER : new Date(start - days * DAY).toISOString();
      const [part] = await this.work.read<Part>(FOUND, [
        ...[personId, this.clock.now(), query.text, at, id, channels, topics],
        ...[risks?.map(riskNumber) ?? null, languages, limit - shown, from],
      ]);
      if (part === undefined) break;
      if (part.shown > 0) found.push(part.items.slice(1, -1));
      shown += part.shown;
      next = part.next ?? (days === null ? null : encodeCursor([from, LAST[1]]));
      if (part.next === null) far += 1;
      if (next === null) break;
    }
    if (shown > 0 || next !== null || after !== undefined) return pageOf(`[${found.join(',')}]`, next, []);
    const alike = await this.work.read<{ word: string }>(ALIKE, [words]);
    return pageOf(
      '[]',
      null,
      alike.map(({ word }) => withFinals(word)),
    );
  }

  /** The words of the newest texts, anew each night. */
  @Every('feed.gather-words', '20 3 * * *')
  async gather(): Promise<void> {
    await this.work.run(async () => {
      await this.work.write('DELETE FROM feed.vocabulary');
      await this.work.write(`
        INSERT INTO feed.vocabulary (word, documents)
        SELECT s.word, s.ndoc FROM ts_stat($stat$
          SELECT to_tsvector('pg_catalog.simple', feed.search_text(n.text)) FROM feed.interaction n
          WHERE NOT n.ours AND NOT n.protected ORDER BY n.id DESC LIMIT ${NEWEST}$stat$) s
        WHERE s.ndoc >= ${LEAST} AND length(s.word) BETWEEN 3 AND 40 AND s.word !~ '[0-9]'`);
    });
  }
}

/** Texts are looked up with every letter in its common form; a Hebrew word is written with its last one in the final form. */
function withFinals(word: string): string {
  return word.replace(/(?<=[א-ת])[כמנפצ]$/, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 1));
}

function pageOf(items: string, next: string | null, instead: readonly string[]): string {
  return `{"items":${items},"next":${JSON.stringify(next)},"instead":${JSON.stringify(instead)}}`;
}
