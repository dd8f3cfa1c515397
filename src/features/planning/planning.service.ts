import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound, wrongState } from '../../kernel/problem';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { HouseClock } from '../../platform/database/pace';
import { brokenConstraint, Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { ChannelsReader } from '../channels/public';
import { ApprovedWords, type Draft } from '../drafts/public';
import { cancel, make, move, type Plan } from './plan';
import { PlanSchema } from './plan.entity';
import { alreadyPlanned, repliesWaitForNothing } from './planning.errors';
import type { LocalTime } from './zoned';

/**
 * When approved words go out. The draft itself says from when on it may be taken: that row is the truth, and when its
 * time comes nothing has to happen for it to be ready.
 */
@Injectable()
export class PlanningService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly channels: ChannelsReader,
    private readonly words: ApprovedWords,
  ) {}

  /** @throws Problem not-found, wrong-state, already-planned, replies-wait-for-nothing, invalid-request */
  plan(personId: Id, draftId: Id, local: LocalTime): Promise<Id> {
    return this.work.run(async () => {
      const draft = await this.words.lock(draftId);
      await this.demandPublisher(personId, draft);
      if (draft.kind === 'reply') throw repliesWaitForNothing();
      const { channelId } = draft;
      const zone = (await this.channels.find(channelId))?.timeZone ?? 'UTC';
      const plan = make({ draftId, channelId, plannedBy: personId, local, zone }, this.clock.now());
      await this.words.waitUntil(draft, plan.at);
      await this.add(plan);
      await this.tell('plan.made', plan);
      return plan.id;
    });
  }

  /** @throws Problem not-found, stale-version, wrong-state, invalid-request */
  move(personId: Id, id: Id, local: LocalTime, expected: number | null): Promise<void> {
    return this.work.run(async () => {
      const draft = await this.lock(personId, id);
      const plan = move(await this.take(id), personId, local, expected, this.clock.now());
      await this.words.waitUntil(draft, plan.at);
      await this.save(plan);
      await this.tell('plan.moved', plan);
    });
  }

  /** @throws Problem not-found, wrong-state */
  cancel(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const draft = await this.lock(personId, id);
      const plan = cancel(await this.take(id), this.clock.now());
      await this.words.waitUntil(draft, null);
      await this.save(plan);
      await this.tell('plan.cancelled', plan);
    });
  }

  /** Plans whose time has come, each once, however many ask: what they hold is ready now. */
  due(): Promise<void> {
    return this.work.run(async () => {
      const rows = await this.work.write<{ id: Id; draftId: Id }>(
        `UPDATE planning.plan SET state = 'due', changed_at = $1, version = version + 1
         WHERE id IN (SELECT id FROM planning.plan WHERE state = 'planned' AND at <= $1 ORDER BY at LIMIT 500
           FOR UPDATE SKIP LOCKED)
         RETURNING id, draft_id AS "draftId"`,
        [this.clock.now()],
      );
      if (rows.length === 0) return;
      await this.words.nowReady(rows.map(({ draftId }) => draftId));
      await this.outbox.append('planning.due', { planIds: rows.map(({ id }) => id) });
    });
  }

  /** Words that were edited, given up or dropped are planned no longer. */
  async lapse(draftIds: readonly Id[]): Promise<void> {
    const rows = await this.work.write<{ id: Id }>(
      `UPDATE planning.plan SET state = 'lapsed', changed_at = $1, version = version + 1
       WHERE state IN ('planned', 'due') AND draft_id = ANY($2::uuid[])
         AND NOT EXISTS (SELECT FROM drafts.outgoing o WHERE o.draft_id = plan.draft_id)
         AND NOT EXISTS (SELECT FROM publishing.published p WHERE p.draft_id = plan.draft_id) RETURNING id`,
      [this.clock.now(), draftIds],
    );
    if (rows.length > 0) await this.outbox.append('planning.changed', { planIds: rows.map(({ id }) => id) });
  }

  /** The draft of a plan, locked before the plan is. @throws Problem not-found */
  private async lock(personId: Id, id: Id): Promise<Draft> {
    const [row] = await this.work.read<{ draftId: Id }>(
      'SELECT draft_id AS "draftId" FROM planning.plan WHERE id = $1',
      [id],
    );
    if (row === undefined) throw notFound({ id });
    const draft = await this.words.lock(row.draftId);
    await this.demandPublisher(personId, draft);
    return draft;
  }

  /** @throws Problem not-found for whoever does not publish there, wrong-state */
  private async demandPublisher(personId: Id, draft: Draft): Promise<void> {
    const publishes = await this.channels.isPublisher(personId, draft.channelId);
    if (draft.accountKind !== 'business' || !publishes || draft.revision === 0) throw notFound({ id: draft.id });
    if (draft.state !== 'ready') throw wrongState({ from: draft.state, to: 'ready' });
  }

  /** @throws Problem not-found */
  private take(id: Id): Promise<Plan> {
    return takeRecord(this.work.manager, PlanSchema, id);
  }

  private save(plan: Plan): Promise<Plan> {
    return saveRecord(this.work.manager, PlanSchema, plan);
  }

  /** @throws Problem already-planned */
  private async add(plan: Plan): Promise<void> {
    try {
      await this.work.attempt(() => addRecord(this.work.manager, PlanSchema, plan));
    } catch (error) {
      if (brokenConstraint(error) === 'plan_open') throw alreadyPlanned();
      throw error;
    }
  }

  private async tell(act: string, { id, draftId, plannedBy, at }: Plan): Promise<void> {
    const after = { draftId, plannedBy, at: at.toISOString() };
    await this.trail.append({ act, subject: { kind: 'plan', id }, after });
    await this.outbox.append('planning.changed', { planIds: [id] });
  }
}
