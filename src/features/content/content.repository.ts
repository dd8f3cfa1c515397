import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { riskLevel } from '../permits/public';
import type { Item, Stated } from './item';
import { ItemSchema } from './item.entity';

/** What was decided on a revision. */
interface Decided {
  readonly decision: 'approved' | 'declined';
  readonly decidedBy: Id;
  readonly note: string | null;
  /** What the reviewer's permits answered. */
  readonly permits: object;
  readonly at: Date;
}

@Injectable()
export class ContentRepository {
  constructor(private readonly work: Work) {}

  /** @throws Problem not-found */
  take(id: Id): Promise<Item> {
    return takeRecord(this.work.manager, ItemSchema, id);
  }

  /** @throws Problem stale-version */
  save(item: Item): Promise<Item> {
    return saveRecord(this.work.manager, ItemSchema, item);
  }

  async add(item: Item): Promise<void> {
    await addRecord(this.work.manager, ItemSchema, item);
  }

  /** Keeps words as the item's present revision. */
  async addRevision({ id, revision }: Item, stated: Stated, statedBy: Id, at: Date): Promise<void> {
    const { titles, texts, links, shares, networks, risk, audienceId, goalId, expiresAt } = stated;
    const search = [titles, texts, shares].flatMap((words) => Object.values(words)).join('\n');
    await this.work.write(
      `INSERT INTO content.revision (item_id, number, titles, texts, links, shares, networks, risk, audience_id, goal_id,
         expires_at, stated_by, stated_at, search)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, lower($14))`,
      [
        ...[id, revision, ...[titles, texts, links, shares].map((words) => JSON.stringify(words))],
        ...[[...new Set(networks)], riskLevel(risk), audienceId, goalId, expiresAt, statedBy, at, search],
      ],
    );
  }

  /** Who stated a revision, how risky it is, and until when it is meant to be shared. */
  async stated({ id }: Item, number: number): Promise<{ statedBy: Id; risk: number; expiresAt: Date | null }> {
    const [row] = await this.work.read<{ statedBy: Id; risk: number; expiresAt: Date | null }>(
      `SELECT stated_by AS "statedBy", risk, expires_at AS "expiresAt" FROM content.revision
       WHERE item_id = $1 AND number = $2`,
      [id, number],
    );
    if (row === undefined) throw new Error(`Item ${id} lacks its revision ${number}.`);
    return row;
  }

  async decide({ id, revision }: Item, { decision, decidedBy, note, permits, at }: Decided): Promise<void> {
    await this.work.write(
      `UPDATE content.revision SET decision = $3, decided_by = $4, note = $5, permits = $6, decided_at = $7
       WHERE item_id = $1 AND number = $2`,
      [id, revision, decision, decidedBy, note, JSON.stringify(permits), at],
    );
  }
}
