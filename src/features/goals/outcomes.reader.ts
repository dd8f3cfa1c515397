import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { Work } from '../../platform/database/work';

export interface OutcomeView {
  readonly id: Id;
  readonly date: string;
  readonly quantity: string;
  readonly reference: string;
  readonly importId: Id;
}

@Injectable()
export class OutcomesReader {
  constructor(private readonly work: Work) {}

  /** Outcomes of a goal, latest first. */
  async page(goalId: Id, after: string | undefined, limit: number): Promise<Page<OutcomeView>> {
    const cursor = decodeCursor(after, 2);
    const rows = await this.work.read<OutcomeView>(
      `SELECT id, occurred_on::text AS date, trim_scale(quantity)::text AS quantity, reference, import_id AS "importId"
       FROM goals.outcome
       WHERE goal_id = $1 AND ($2::date IS NULL OR (occurred_on, id) < ($2, $3::uuid))
       ORDER BY occurred_on DESC, id DESC LIMIT $4`,
      [goalId, cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.date, row.id]);
  }
}
