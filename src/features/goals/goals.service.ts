import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { PeopleReader } from '../people/public';
import { demandPeriod, type Goal, type GoalStatement, restate } from './goal';
import { GoalsReader, type GoalView } from './goals.reader';
import { GoalsRepository } from './goals.repository';

@Injectable()
export class GoalsService {
  constructor(
    private readonly work: Work,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly people: PeopleReader,
    private readonly goals: GoalsRepository,
    private readonly reader: GoalsReader,
  ) {}

  /** @throws Problem goal-code-taken, invalid-request for an unknown owner or a period that ends before it begins */
  add(code: string, stated: GoalStatement): Promise<Id> {
    return this.work.run(async () => {
      demandPeriod(stated);
      await this.demandOwner(stated.ownerId);
      const goal: Goal = { ...stated, id: newId(), code, version: 1 };
      await this.goals.add(goal);
      await this.tell('goal.added', null, goal);
      return goal.id;
    });
  }

  /** @throws Problem not-found, stale-version, invalid-request */
  change(id: Id, stated: GoalStatement, expected: number | null): Promise<GoalView | null> {
    return this.work.run(async () => {
      const before = await this.goals.take(id);
      const next = restate(before, stated, expected);
      if (next.ownerId !== before.ownerId) await this.demandOwner(next.ownerId);
      await this.tell('goal.changed', before, await this.goals.save(next));
      return this.reader.find(id);
    });
  }

  private async demandOwner(id: Id): Promise<void> {
    const owner = await this.people.find(id);
    if (owner?.active === true) return;
    throw invalidRequest({}, { faults: [{ pointer: '/ownerId', code: 'goal-owner-unknown' }] });
  }

  private async tell(act: string, before: Goal | null, after: Goal): Promise<void> {
    const was = before === null ? {} : { before: { ...before } };
    await this.trail.append({ act, subject: { kind: 'goal', id: after.id }, ...was, after: { ...after } });
    await this.outbox.append('goals.changed', { goalId: after.id });
  }
}
