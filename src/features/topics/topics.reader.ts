import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import type { MyTopicDto, TopicDto, TopicNameDto, TopicPersonDto } from './topics.dto';

const RISK = `(ARRAY['low', 'medium', 'high'])[t.risk]`;
const VIEW = `SELECT t.id, t.code, t.names, ${RISK} AS risk, (ARRAY['first', 'normal', 'last'])[t.priority] AS priority, t.offered, t.departments, t.job_families AS "jobFamilies", t.version,
    coalesce((SELECT json_agg(json_build_object('channelId', k.channel_id, 'keyword', k.keyword, 'match', k.match,
      'language', k.language, 'author', k.author, 'risk', (ARRAY['low', 'medium', 'high'])[k.risk])
      ORDER BY k.channel_id, k.keyword, k.match, k.language, k.author)
      FROM topics.keyword k WHERE k.topic_id = t.id), '[]') AS keywords
  FROM topics.topic t`;

/** Topics as leads keep them, and as persons have them. */
@Injectable()
export class TopicsReader {
  constructor(private readonly work: Work) {}

  /** @throws Problem not-found */
  async one(id: Id): Promise<TopicDto> {
    const [topic] = await this.work.read<TopicDto>(`${VIEW} WHERE t.id = $1`, [id]);
    if (topic === undefined) throw notFound({ id });
    return topic;
  }

  async page(after: string | undefined, limit: number): Promise<Page<TopicDto>> {
    const cursor = decodeCursor(after, 1);
    const rows = await this.work.read<TopicDto>(
      `${VIEW} WHERE $1::text IS NULL OR t.code > $1 ORDER BY t.code LIMIT $2`,
      [cursor?.[0] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.code]);
  }

  names(): Promise<TopicNameDto[]> {
    return this.work.read<TopicNameDto>('SELECT id, code, names FROM topics.topic ORDER BY code LIMIT 1000');
  }

  /** Active persons who have the topic. */
  async people(topicId: Id, after: string | undefined, limit: number): Promise<Page<TopicPersonDto>> {
    const cursor = decodeCursor(after, 1);
    const rows = await this.work.read<Omit<TopicPersonDto, 'from'> & { from: Date }>(
      `SELECT d.person_id AS "personId", d.external_id AS "externalId", d.given_name AS "givenName",
         d.family_name AS "familyName", d.names, bool_or(p.origin = 'given') AS given, min(p.from_at) AS "from"
       FROM topics.topic_person p JOIN people.directory d ON d.person_id = p.person_id
       WHERE p.topic_id = $1 AND p.until_at IS NULL AND ($2::text IS NULL OR d.external_id > $2)
       GROUP BY d.person_id, d.external_id, d.given_name, d.family_name, d.names ORDER BY d.external_id LIMIT $3`,
      [topicId, cursor?.[0] ?? null, limit + 1],
    );
    const views = rows.map((row) => ({ ...row, from: row.from.toISOString() }));
    return pageOf(views, limit, (row) => [row.externalId]);
  }

  /** What the person has, and what everybody may choose. */
  mine(personId: Id): Promise<MyTopicDto[]> {
    return this.work.read<MyTopicDto>(
      `SELECT t.id, t.code, t.names, ${RISK} AS risk, t.offered, m.given, m.chosen
       FROM topics.topic t CROSS JOIN LATERAL (
         SELECT coalesce(bool_or(p.origin = 'given'), false) AS given, coalesce(bool_or(p.origin = 'chosen'), false) AS chosen
         FROM topics.topic_person p WHERE p.topic_id = t.id AND p.person_id = $1 AND p.until_at IS NULL) m
       WHERE t.offered OR m.given OR m.chosen ORDER BY t.code`,
      [personId],
    );
  }
}
