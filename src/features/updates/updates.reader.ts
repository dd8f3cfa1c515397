import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { reachOf } from '../../platform/access/reach';
import { Work } from '../../platform/database/work';
import { instantSql } from '../feed/public';
import { COLUMNS, HEARD, itemSql } from './item';
import type { UpdateDto, UpdateItemDto, UpdateSummaryDto } from './updates.dto';

const NO_CAN = `, 'can', '[]'::json`;
const ORDER = 'k.pinned DESC, k.position, k.arrived_at DESC, k.interaction_id';

/** Weekly updates as leads keep them. */
@Injectable()
export class UpdatesReader {
  constructor(private readonly work: Work) {}

  /** @throws Problem not-found */
  async one(id: Id): Promise<UpdateDto> {
    const [row] = await this.work.read<UpdateDto>(
      `SELECT u.id, u.week_of::text AS "weekOf", u.department, ${instantSql('u.made_at')} AS "madeAt",
         coalesce((SELECT json_agg(${itemSql(NO_CAN)} ORDER BY ${ORDER})
           FROM (SELECT ${COLUMNS} FROM updates.update_item i WHERE i.update_id = u.id) k ${HEARD}
           JOIN channels.directory c ON c.channel_id = n.channel_id WHERE NOT n.erased), '[]') AS items,
         coalesce((SELECT json_agg(f.job_family ORDER BY f.job_family) FROM (SELECT DISTINCT d.job_family FROM people.directory d
           WHERE coalesce(d.department, '') = u.department AND d.job_family IS NOT NULL) f), '[]') AS "jobFamilies"
       FROM updates.update u WHERE u.id = $1`,
      [id],
    );
    if (row === undefined) throw notFound({ id });
    return row;
  }

  /** Updates, newest week first, by department; those of departments whose name holds a text. */
  async page(department: string | null, after: string | undefined, limit: number): Promise<Page<UpdateSummaryDto>> {
    const cursor = decodeCursor(after, ['date', 'text']);
    const rows = await this.work.read<UpdateSummaryDto>(
      `SELECT u.id, u.week_of::text AS "weekOf", u.department, ${instantSql('u.made_at')} AS "madeAt",
         (SELECT count(*)::int FROM updates.update_item i WHERE i.update_id = u.id AND NOT i.removed) AS items,
         (SELECT count(*)::int FROM updates.update_item i WHERE i.update_id = u.id AND NOT i.removed
           AND i.sentence IS NULL AND i.changed IS NULL) AS unsaid,
         (SELECT count(*)::int FROM updates.reading r WHERE r.update_id = u.id AND r.read_at IS NOT NULL) AS readers
       FROM updates.update u
       WHERE ($1::date IS NULL OR u.week_of < $1 OR (u.week_of = $1 AND u.department > $2))
         AND ($5::text IS NULL OR strpos(lower(u.department), lower($5)) > 0)
         AND access.reaches_work($4::jsonb, NULL, NULL, u.department)
       ORDER BY u.week_of DESC, u.department LIMIT $3`,
      [cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1, reachOf('feed:triage'), department],
    );
    return pageOf(rows, limit, (row) => [row.weekOf, row.department]);
  }

  /** The item as leads see it. @throws Problem not-found */
  async item(updateId: Id, interactionId: Id): Promise<UpdateItemDto> {
    const [row] = await this.work.read<{ item: UpdateItemDto }>(
      `SELECT ${itemSql(NO_CAN)} AS item
       FROM (SELECT ${COLUMNS} FROM updates.update_item i WHERE i.update_id = $1 AND i.interaction_id = $2) k ${HEARD}
       JOIN channels.directory c ON c.channel_id = n.channel_id`,
      [updateId, interactionId],
    );
    if (row === undefined) throw notFound({ id: interactionId });
    return row.item;
  }
}
