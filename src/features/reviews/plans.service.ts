import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { type Fault, invalidRequest, notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { brokenConstraint, Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { ReviewersReader } from './reviewers.reader';
import { planStatedSince } from './reviews.errors';
import { stated, type Step } from './step';

/** For which words a plan holds; null: for all of them. */
export interface PlanPlace {
  readonly channelId: Id | null;
  readonly topicId: Id | null;
  readonly risk: number | null;
  readonly kind: string | null;
}

export interface PlanStatement extends PlanPlace {
  readonly steps: readonly Step[];
  readonly reason: string;
}

/** Which steps reviews take, as leads state it: dated, with a reason, in the trail. */
@Injectable()
export class PlansService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly reviewers: ReviewersReader,
  ) {}

  /** States the steps for these words, in place of what stood there; what waits keeps the steps it was submitted under. @throws Problem invalid-request, plan-stated-since */
  async state(personId: Id, statement: PlanStatement): Promise<Id> {
    try {
      return await this.work.run(async () => {
        const { channelId, topicId, risk, kind, reason } = statement;
        await this.demandPlace(statement);
        const steps = stated(statement.steps, await this.reviewers.all());
        const now = this.clock.now();
        const [before] = await this.work.write<{ id: Id; steps: readonly Step[] }>(
          `UPDATE reviews.plan SET until_at = $5, ended_by = $6, ended_reason = $7
           WHERE until_at IS NULL AND channel_id IS NOT DISTINCT FROM $1 AND topic_id IS NOT DISTINCT FROM $2
             AND risk IS NOT DISTINCT FROM $3 AND kind IS NOT DISTINCT FROM $4 RETURNING id, steps`,
          [channelId, topicId, risk, kind, now, personId, reason],
        );
        const id = newId();
        await this.work.write(
          `INSERT INTO reviews.plan (id, channel_id, topic_id, risk, kind, steps, reason, stated_by, from_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          [id, channelId, topicId, risk, kind, JSON.stringify(steps), reason, personId, now],
        );
        await this.trail.append({
          act: 'review-plan.stated',
          subject: { kind: 'review-plan', id },
          ...(before === undefined ? {} : { before: { id: before.id, steps: before.steps } }),
          after: { channelId, topicId, risk, kind, steps, reason },
        });
        return id;
      });
    } catch (error) {
      if (brokenConstraint(error) === 'plan_stands') throw planStatedSince();
      throw error;
    }
  }

  /** The plan holds no longer. @throws Problem not-found */
  end(personId: Id, id: Id, reason: string): Promise<void> {
    return this.work.run(async () => {
      const [ended] = await this.work.write<{ steps: readonly Step[] }>(
        `UPDATE reviews.plan SET until_at = $2, ended_by = $3, ended_reason = $4
         WHERE id = $1 AND until_at IS NULL RETURNING steps`,
        [id, this.clock.now(), personId, reason],
      );
      if (ended === undefined) throw notFound({ id });
      await this.trail.append({
        act: 'review-plan.ended',
        subject: { kind: 'review-plan', id },
        before: { steps: ended.steps },
        after: { reason },
      });
    });
  }

  /** @throws Problem invalid-request for a channel or topic that isn't there */
  private async demandPlace({ channelId, topicId }: PlanPlace): Promise<void> {
    const [known] = await this.work.read<{ channel: boolean; topic: boolean }>(
      `SELECT $1::uuid IS NULL OR EXISTS (SELECT FROM channels.directory c WHERE c.channel_id = $1) AS channel,
         $2::uuid IS NULL OR EXISTS (SELECT FROM topics.topic t WHERE t.id = $2) AS topic`,
      [channelId, topicId],
    );
    const faults: Fault[] = [];
    if (known?.channel !== true) faults.push({ pointer: '/channelId', code: 'not-a-channel' });
    if (known?.topic !== true) faults.push({ pointer: '/topicId', code: 'level-topic-unknown' });
    if (faults.length > 0) throw invalidRequest({}, { faults });
  }
}
