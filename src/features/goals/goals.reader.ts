import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { Work } from '../../platform/database/work';

export interface GoalView {
  readonly id: Id;
  readonly code: string;
  readonly names: Readonly<Record<string, string>>;
  readonly measureNames: Readonly<Record<string, string>>;
  readonly unit: string;
  readonly target: string;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly ownerId: Id;
  readonly version: number;
}

const VIEW = `SELECT g.id, g.code, g.names, g.measure_names AS "measureNames", g.unit, trim_scale(g.target)::text AS target,
    g.from_on::text AS "from", g.until_on::text AS "until", g.owner_id AS "ownerId", g.version
  FROM goals.goal g`;

@Injectable()
export class GoalsReader {
  constructor(private readonly work: Work) {}

  async find(id: Id): Promise<GoalView | null> {
    const [goal] = await this.work.read<GoalView>(`${VIEW} WHERE g.id = $1`, [id]);
    return goal ?? null;
  }

  async findByCode(code: string): Promise<GoalView | null> {
    const [goal] = await this.work.read<GoalView>(`${VIEW} WHERE g.code = $1`, [code]);
    return goal ?? null;
  }

  /** Goals by code; with `on`, those whose period holds that date. */
  async page(on: CalendarDate | undefined, after: string | undefined, limit: number): Promise<Page<GoalView>> {
    const cursor = decodeCursor(after, 1);
    const rows = await this.work.read<GoalView>(
      `${VIEW} WHERE ($1::date IS NULL OR $1 BETWEEN g.from_on AND g.until_on) AND ($2::text IS NULL OR g.code > $2)
       ORDER BY g.code LIMIT $3`,
      [on ?? null, cursor?.[0] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.code]);
  }
}
