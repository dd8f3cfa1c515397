import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Excuses } from '../awards/public';
import { Reminders } from '../reports/public';
import { type EnrolmentSnapshot, Moving } from '../training/public';
import type { Why } from './candidates-sql';
import { type DoneItem, ItemsRepository, type Judged, type Outcome } from './items.repository';
import { finish, type Move, undone } from './move';
import { MoveEntity } from './move.entity';

/** Enrolments of one transaction. */
const PART = 500;

/**
 * Does a move, and undoes it, part by part: each part in the transaction that records what became of it, so a worker that
 * is killed has done it whole or not at all.
 */
@Injectable()
export class Doing {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly moving: Moving,
    private readonly excuses: Excuses,
    private readonly reminders: Reminders,
    private readonly items: ItemsRepository,
    private readonly outbox: Outbox,
  ) {}

  /** The next part, in the ambient transaction; tells when there is more to do. */
  async step(moveId: Id): Promise<void> {
    const move = await takeRecord(this.work.manager, MoveEntity, moveId);
    const at = this.clock.now();
    if (move.state === 'running') await this.doPart(move, at);
    if (move.state === 'undoing') await this.undoPart(move, at);
  }

  private async doPart(move: Move, at: Date): Promise<void> {
    const ids = await this.items.waiting(move.id, PART);
    if (ids.length === 0) {
      await saveRecord(this.work.manager, MoveEntity, finish(move, at));
      return;
    }
    await this.moving.lock(ids);
    const judged = await this.items.judge(move.id, ids, move, move.madeBy, at);
    const chosen = ids.filter((id) => judged.get(id)?.why === null);
    const before = await this.moving.snapshots(chosen);
    const passed = await this.change(move, chosen, judged, at);
    const after = await this.moving.snapshots(chosen);
    const outcomes = ids.map((enrolmentId): Outcome => {
      if (passed.has(enrolmentId)) return { enrolmentId, state: 'left', why: 'reminded' };
      const [was, is] = [before.get(enrolmentId), after.get(enrolmentId)];
      if (was !== undefined && is !== undefined) return { enrolmentId, state: 'done', before: was, after: is };
      return { enrolmentId, state: 'left', why: judged.get(enrolmentId)?.why ?? 'gone' };
    });
    await this.items.record(move.id, outcomes, at);
    await this.outbox.append('moves.changed', { moveId: move.id, enrolmentIds: chosen });
    await this.outbox.append('moves.asked', { moveId: move.id });
  }

  /** Answers those that it passed over: whoever was reminded of another of their tracks. */
  private async change(
    move: Move,
    ids: readonly Id[],
    judged: ReadonlyMap<Id, Judged>,
    at: Date,
  ): Promise<ReadonlySet<Id>> {
    if (ids.length === 0) return new Set();
    if (move.kind === 'reminder') {
      const rows = ids.map((enrolmentId) => [judged.get(enrolmentId)?.personId ?? '', enrolmentId] as const);
      const sent = await this.reminders.send(rows, move.madeBy, at);
      return new Set(ids.filter((id) => !sent.has(id)));
    }
    if (move.kind === 'move' && move.editionId !== null) await this.moving.move(ids, move.editionId, at);
    if (move.kind === 'withdrawal') await this.moving.withdraw(ids, move.madeAt);
    if (move.kind === 'extension') {
      const rows = ids.flatMap((enrolmentId) => {
        const { personId, newDueOn } = judged.get(enrolmentId) ?? {};
        return personId === undefined || newDueOn === undefined || newDueOn === null
          ? []
          : [{ enrolmentId, personId, dueOn: newDueOn }];
      });
      await this.excuses.extendAlike(rows, move.reason, move.madeBy, at);
    }
    return new Set();
  }

  private async undoPart(move: Move, at: Date): Promise<void> {
    const done = await this.items.done(move.id, PART);
    if (done.length === 0) {
      await saveRecord(this.work.manager, MoveEntity, undone(move, at));
      return;
    }
    const ids = done.map(({ enrolmentId }) => enrolmentId);
    await this.moving.lock(ids);
    const now = await this.moving.snapshots(ids);
    const why = new Map(done.map((item) => [item.enrolmentId, whyNot(move, item, now.get(item.enrolmentId))]));
    await this.changeBack(
      move,
      done.filter(({ enrolmentId }) => why.get(enrolmentId) === null),
      at,
    );
    const outcomes = ids.map((enrolmentId): Outcome => {
      const reason = why.get(enrolmentId) ?? null;
      return reason === null ? { enrolmentId, state: 'undone' } : { enrolmentId, state: 'stays', why: reason };
    });
    await this.items.record(move.id, outcomes, at);
    await this.outbox.append('moves.changed', { moveId: move.id, enrolmentIds: ids });
    await this.outbox.append('moves.asked', { moveId: move.id });
  }

  private async changeBack(move: Move, items: readonly DoneItem[], at: Date): Promise<void> {
    if (items.length === 0) return;
    const ids = items.map(({ enrolmentId }) => enrolmentId);
    if (move.kind === 'withdrawal') await this.moving.reinstate(ids, move.madeAt);
    if (move.kind === 'reminder') await this.reminders.takeBack(ids, move.madeBy, move.madeAt);
    if (move.kind === 'extension')
      await this.excuses.takeBackAlike(
        items.map(({ enrolmentId, before }) => ({ enrolmentId, extendedOn: before.extendedOn })),
        at,
      );
    if (move.kind === 'move') {
      const editions = new Set(items.map(({ before }) => before.editionId));
      for (const editionId of editions) {
        const those = items.filter(({ before }) => before.editionId === editionId);
        await this.moving.moveBack(
          those.map(({ enrolmentId }) => enrolmentId),
          editionId,
          at,
        );
      }
    }
  }
}

/** Why a change is not taken back; null: it is. */
function whyNot(move: Move, { after }: DoneItem, now: EnrolmentSnapshot | undefined): Why | null {
  if (now === undefined) return 'gone';
  const acted =
    (now.state === 'completed' && after.state !== 'completed') ||
    now.startedAt !== after.startedAt ||
    now.creditedMs !== after.creditedMs ||
    now.completed !== after.completed;
  if (acted) return 'acted-since';
  if (after.state === 'completed') return 'completed';
  const same =
    move.kind === 'move'
      ? now.editionId === after.editionId
      : move.kind === 'extension'
        ? now.extendedOn === after.extendedOn
        : move.kind === 'reminder' || now.state === after.state;
  return same ? null : 'changed-since';
}
