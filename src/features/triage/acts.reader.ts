import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { instantSql } from '../feed/public';
import { verbsOn } from './act';
import type { BulkActDto } from './acts.dto';

const VIEW = `SELECT a.id, a.kind, a.state, a.outcome, a.reason, a.total, a.done, a.skipped, a.undone,
    (SELECT t.names FROM topics.topic t WHERE t.id = a.topic_id) AS "topicNames",
    (SELECT t.names FROM triage.tag t WHERE t.id = a.tag_id) AS "tagNames",
    ${instantSql('a.started_at')} AS "startedAt", ${instantSql('a.ended_at')} AS "endedAt"
  FROM triage.act a`;

type Row = Omit<BulkActDto, 'can'>;

/** Bulk acts as whoever did them follows them. */
@Injectable()
export class ActsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Own ones alone. @throws Problem not-found */
  async one(personId: Id, id: Id): Promise<BulkActDto> {
    const [row] = await this.work.read<Row>(`${VIEW} WHERE a.id = $1 AND a.started_by = $2`, [id, personId]);
    if (row === undefined) throw notFound({ id });
    return this.told(row);
  }

  /** Own ones, the latest first. */
  async page(personId: Id, after: string | undefined, limit: number): Promise<Page<BulkActDto>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.work.read<Row>(
      `${VIEW} WHERE a.started_by = $1 AND ($2::timestamptz IS NULL OR (a.started_at, a.id) < ($2, $3::uuid))
       ORDER BY a.started_at DESC, a.id DESC LIMIT $4`,
      [personId, cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(
      rows.map((row) => this.told(row)),
      limit,
      ({ startedAt, id }) => [startedAt, id],
    );
  }

  private told(row: Row): BulkActDto {
    const endedAt = row.endedAt === null ? null : new Date(row.endedAt);
    return { ...row, can: verbsOn({ ...row, endedAt }, this.clock.now()) };
  }
}
