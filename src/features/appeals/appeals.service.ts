import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { brokenConstraint, Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { Suspensions } from '../permits/public';
import { type Appealed, type AppealOutcome, decideAppeal, isOver, lodge } from './appeal';
import { AppealEntity } from './appeal.entity';
import { appealedAlready } from './appeals.errors';

/** Appeals against suspensions: in the person's own words, decided by somebody who did not suspend them. */
@Injectable()
export class AppealsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly suspensions: Suspensions,
  ) {}

  /** @throws Problem not-found, wrong-state, appealed-already */
  async lodge(personId: Id, suspensionId: Id, words: string): Promise<Id> {
    try {
      return await this.work.run(async () => {
        const appeal = lodge(await this.suspension(suspensionId), personId, words, this.clock.now());
        await addRecord(this.work.manager, AppealEntity, appeal);
        await this.tell('appeal.lodged', suspensionId, { personId, words });
        return appeal.id;
      });
    } catch (error) {
      throw brokenConstraint(error) === 'appeal_suspension' ? appealedAlready() : error;
    }
  }

  /** @throws Problem not-found, own-appeal, own-suspension-decided, wrong-state */
  decide(
    by: Id,
    suspensionId: Id,
    stated: { readonly outcome: AppealOutcome; readonly reason: string },
  ): Promise<void> {
    return this.work.run(async () => {
      const suspension = await this.suspension(suspensionId);
      const [found] = await this.work.write<{ id: Id }>('SELECT id FROM appeals.appeal WHERE suspension_id = $1', [
        suspensionId,
      ]);
      if (found === undefined) throw notFound({ id: suspensionId });
      const appeal = await takeRecord(this.work.manager, AppealEntity, found.id);
      const now = this.clock.now();
      const decided = decideAppeal(appeal, suspension, by, stated, now);
      await saveRecord(this.work.manager, AppealEntity, decided);
      if (stated.outcome === 'lifted' && !isOver(suspension, now))
        await this.suspensions.end(suspensionId, stated.reason);
      await this.tell('appeal.decided', suspensionId, { personId: appeal.personId, ...stated });
    });
  }

  /** @throws Problem not-found */
  private async suspension(id: Id): Promise<Appealed> {
    const [row] = await this.work.write<Appealed>(
      `SELECT id, person_id AS "personId", decided_by AS "decidedBy", until_at AS until, closed_at AS "closedAt"
       FROM permits.suspension WHERE id = $1`,
      [id],
    );
    if (row === undefined) throw notFound({ id });
    return row;
  }

  private async tell(act: string, suspensionId: Id, after: Readonly<Record<string, unknown>>): Promise<void> {
    await this.trail.append({ act, subject: { kind: 'suspension', id: suspensionId }, after });
    await this.outbox.append('appeals.moved', { suspensionId });
  }
}
