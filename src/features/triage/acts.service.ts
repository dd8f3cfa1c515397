import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { type Fault, invalidRequest, notFound } from '../../kernel/problem';
import { Subjects } from '../../platform/access/subjects';
import { scopesOf } from '../../platform/access/reach';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { Bulk } from '../feed/public';
import { advance, begin, type BulkAct, cancel, type Doing, undo } from './act';
import { ActsRepository } from './acts.repository';
import type { Filter } from './choosing';
import { TagsService } from './tags.service';
import { otherCount } from './triage.errors';
import { MOST, TriageReader } from './triage.reader';

/** Up to so many are done at once, with the request; more go through the queue, so many a step. */
const AT_ONCE = 1000;
const STEP = 2000;

/** Which interactions: these, or those a filter chooses, as many as the lead was told. */
export type Chosen = { readonly ids: readonly Id[] } | { readonly filter: Filter; readonly count: number };

/** What leads do to many interactions at once: set-based, step by step, stopped and undone. */
@Injectable()
export class ActsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly bulk: Bulk,
    private readonly acts: ActsRepository,
    private readonly reader: TriageReader,
    private readonly tags: TagsService,
    private readonly subjects: Subjects,
  ) {}

  /** @throws Problem not-found outside the lead's scope, other-count, invalid-request */
  start(personId: Id, doing: Doing, chosen: Chosen): Promise<Id> {
    return this.work.run(async () => {
      await this.demandDoable(doing);
      const ids = 'ids' in chosen ? await this.demandWithin(chosen.ids) : await this.demandCount(chosen);
      const filter = 'ids' in chosen ? null : chosen.filter;
      const act = begin(doing, ids.length, personId, this.clock.now());
      await this.acts.add(act, filter, ids);
      await this.tell('bulk-act.started', act, filter);
      if (ids.length <= AT_ONCE) await this.step(act.id);
      else await this.outbox.append('triage.acting', { actId: act.id });
      return act.id;
    });
  }

  /** What is not done yet stays as it is. @throws Problem not-found, wrong-state */
  cancel(id: Id): Promise<void> {
    return this.work.run(async () => {
      await this.tell('bulk-act.cancelled', await this.acts.save(cancel(await this.acts.take(id), this.clock.now())));
    });
  }

  /** @throws Problem not-found, wrong-state, not-undone */
  undo(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const act = await this.acts.save(undo(await this.acts.take(id), personId, this.clock.now()));
      await this.tell('bulk-act.undone', act);
      if (act.done <= AT_ONCE) await this.step(id);
      else await this.outbox.append('triage.acting', { actId: id });
    });
  }

  /** Does, or undoes, the next few; more steps are told of until the last. */
  step(id: Id): Promise<void> {
    return this.work.run(async () => {
      const act = await this.acts.take(id);
      if (act.state !== 'running' && act.state !== 'undoing') return;
      const forth = act.state === 'running';
      const ids = await this.acts.next(id, forth ? 'waiting' : 'done', STEP);
      const changed = ids.length === 0 ? [] : await (forth ? this.do(act, ids) : this.takeBack(act, ids));
      const touched = new Set(changed);
      const left = ids.filter((each) => !touched.has(each));
      await this.acts.settle(id, changed, forth ? 'done' : 'undone');
      await this.acts.settle(id, left, 'skipped');
      const last = ids.length < STEP;
      await this.acts.save(advance(act, changed.length, left.length, last, this.clock.now()));
      if (!last) await this.outbox.append('triage.acting', { actId: id });
    });
  }

  private do({ kind, topicId, tagId, outcome, reason, startedBy }: BulkAct, ids: readonly Id[]): Promise<Id[]> {
    if (kind === 'route') return this.bulk.route(ids, topicId ?? '', startedBy);
    if (kind === 'tag') return this.acts.tag(ids, tagId ?? '');
    if (kind === 'close') return this.bulk.close(ids, outcome ?? 'no-answer-needed');
    return this.bulk.giveBack(ids, reason);
  }

  private takeBack(act: BulkAct, ids: readonly Id[]): Promise<Id[]> {
    const { kind, topicId, tagId, outcome, startedAt, endedAt } = act;
    if (kind === 'give-back') return this.bulk.giveAgain(ids, startedAt, endedAt ?? this.clock.now());
    if (kind === 'route') return this.bulk.unroute(ids, topicId ?? '');
    if (kind === 'tag') return this.acts.untag(ids, tagId ?? '');
    return this.bulk.reopen(ids, [outcome ?? 'no-answer-needed']);
  }

  private async demandDoable({ kind, topicId, tagId, outcome, reason }: Doing): Promise<void> {
    const faults: Fault[] = [];
    if ((kind === 'route') !== (topicId !== null)) faults.push({ pointer: '/topicId', code: 'required' });
    if ((kind === 'tag') !== (tagId !== null)) faults.push({ pointer: '/tagId', code: 'required' });
    if ((kind === 'close') !== (outcome !== null)) faults.push({ pointer: '/outcome', code: 'required' });
    if (kind === 'close' && reason === null) faults.push({ pointer: '/reason', code: 'required' });
    if (faults.length > 0) throw invalidRequest({}, { faults });
    const scopes = scopesOf(currentActor(), 'feed:triage');
    if (topicId !== null && !(await this.subjects.isWithin('topic', topicId, scopes))) throw notFound({ id: topicId });
    if (tagId !== null) await this.tags.demand(tagId);
  }

  private async demandWithin(ids: readonly Id[]): Promise<readonly Id[]> {
    const within = await this.reader.within(ids);
    const outside = ids.find((id) => !within.has(id));
    if (outside !== undefined) throw notFound({ id: outside });
    return [...within];
  }

  /** What came or went since the lead was told is no longer what they decided on, beyond a hundredth. */
  private async demandCount({ filter, count }: { filter: Filter; count: number }): Promise<readonly Id[]> {
    const ids = await this.reader.chosen(filter);
    if (ids.length > MOST) throw otherCount({ count, now: ids.length });
    if (Math.abs(ids.length - count) > Math.max(5, count / 100)) throw otherCount({ count, now: ids.length });
    return ids;
  }

  private tell(act: string, { id, ...after }: BulkAct, filter: object | null = null): Promise<void> {
    return this.trail.append({ act, subject: { kind: 'bulk-act', id }, after: { ...after, filter } });
  }
}
