import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import type { BulkAct } from './act';
import { BulkActSchema } from './act.entity';

/** The write side of bulk acts: the act, and where each of its interactions stands. */
@Injectable()
export class ActsRepository {
  constructor(private readonly work: Work) {}

  take(id: Id): Promise<BulkAct> {
    return takeRecord(this.work.manager, BulkActSchema, id);
  }

  save(act: BulkAct): Promise<BulkAct> {
    return saveRecord(this.work.manager, BulkActSchema, act);
  }

  async add(act: BulkAct, filter: object | null, ids: readonly Id[]): Promise<void> {
    await addRecord(this.work.manager, BulkActSchema, act);
    await this.work.write('UPDATE triage.act SET filter = $2 WHERE id = $1', [act.id, filter]);
    await this.work.write('INSERT INTO triage.act_item (act_id, interaction_id) SELECT $1, unnest($2::uuid[])', [
      act.id,
      ids,
    ]);
  }

  /** The next few that are to be done, or undone. */
  async next(actId: Id, state: 'waiting' | 'done', limit: number): Promise<Id[]> {
    const rows = await this.work.write<{ id: Id }>(
      `SELECT interaction_id AS id FROM triage.act_item WHERE act_id = $1 AND state = '${state}'
       ORDER BY interaction_id LIMIT $2`,
      [actId, limit],
    );
    return rows.map(({ id }) => id);
  }

  async settle(actId: Id, ids: readonly Id[], state: 'done' | 'skipped' | 'undone'): Promise<void> {
    if (ids.length === 0) return;
    await this.work.write(
      'UPDATE triage.act_item SET state = $3 WHERE act_id = $1 AND interaction_id = ANY($2::uuid[])',
      [actId, ids, state],
    );
  }

  /** Marks them with a tag; answers those that did not have it. */
  async tag(ids: readonly Id[], tagId: Id): Promise<Id[]> {
    const rows = await this.work.write<{ id: Id }>(
      `INSERT INTO triage.tagged (interaction_id, tag_id) SELECT unnest($1::uuid[]), $2
       ON CONFLICT DO NOTHING RETURNING interaction_id AS id`,
      [ids, tagId],
    );
    return rows.map(({ id }) => id);
  }

  async untag(ids: readonly Id[], tagId: Id): Promise<Id[]> {
    const rows = await this.work.write<{ id: Id }>(
      `DELETE FROM triage.tagged WHERE interaction_id = ANY($1::uuid[]) AND tag_id = $2 RETURNING interaction_id AS id`,
      [ids, tagId],
    );
    return rows.map(({ id }) => id);
  }
}
