import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import type { Goal } from './goal';
import { GoalSchema } from './goal.entity';
import { goalCodeTaken } from './goals.errors';

@Injectable()
export class GoalsRepository {
  constructor(private readonly work: Work) {}

  /** @throws Problem not-found */
  take(id: Id): Promise<Goal> {
    return takeRecord(this.work.manager, GoalSchema, id);
  }

  /** @throws Problem stale-version */
  save(goal: Goal): Promise<Goal> {
    return saveRecord(this.work.manager, GoalSchema, goal);
  }

  /** @throws Problem goal-code-taken */
  async add(goal: Goal): Promise<void> {
    const added = await this.work.affect(
      `INSERT INTO goals.goal (id, code, names, measure_names, unit, target, from_on, until_on, owner_id, version)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (code) DO NOTHING`,
      [
        goal.id,
        goal.code,
        JSON.stringify(goal.names),
        JSON.stringify(goal.measureNames),
        goal.unit,
        goal.target,
        goal.from,
        goal.until,
        goal.ownerId,
        goal.version,
      ],
    );
    if (added === 0) throw goalCodeTaken({ code: goal.code });
  }
}
