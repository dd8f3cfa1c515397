import { Injectable } from '@nestjs/common';
import { actorLabel } from '../../kernel/actor';
import { type Id, newId } from '../../kernel/id';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { disposals } from '../../platform/declarations/disposals';
import { personalTables } from '../../platform/declarations/personal';
import type { RetentionKind } from '../../platform/declarations/retention';
import { Retention } from '../../platform/declarations/retention.service';
import { Outbox } from '../../platform/outbox/outbox';
import { Certificates } from '../../platform/trail/certificates';
import { DisposalBatches } from './disposal-batches.service';

export interface DisposalTask {
  readonly name: string;
  readonly kind: RetentionKind;
  readonly cutoff: Date;
  readonly removed: number;
  readonly certificates: readonly number[];
  readonly doneAt: Date | null;
}

export interface DisposalRun {
  readonly id: Id;
  readonly askedAt: Date;
  readonly doneAt: Date | null;
  readonly tasks: readonly DisposalTask[];
}

/** What a task disposes of: rows of a table, values that a room declares, or the names of who left. */
export const LEAVERS = 'people.leavers';

/** The retention plan, applied: every kind in turn, a batch in each transaction, with what was removed as the report. */
@Injectable()
export class Disposals {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly retention: Retention,
    private readonly certificates: Certificates,
    private readonly batches: DisposalBatches,
  ) {}

  /** Begins a run; one that goes on is enough. */
  ask(): Promise<Id> {
    return this.work.run(async () => {
      const id = newId();
      const added = await this.work.affect(
        `INSERT INTO privacy.disposal_run (id, asked_at, asked_by) VALUES ($1, $2, $3)
         ON CONFLICT ((done_at IS NULL)) WHERE done_at IS NULL DO NOTHING`,
        [id, this.clock.now(), actorLabel(currentActor())],
      );
      if (added === 0) {
        const [open] = await this.work.read<{ id: Id }>('SELECT id FROM privacy.disposal_run WHERE done_at IS NULL');
        return open?.id ?? id;
      }
      for (const [position, { name, kind }] of tasks().entries()) {
        await this.work.write(
          'INSERT INTO privacy.disposal_task (run_id, position, name, kind, cutoff) VALUES ($1, $2, $3, $4, $5)',
          [id, position, name, kind, await this.retention.cutoff(kind)],
        );
      }
      await this.outbox.append('privacy.disposal-due', { runId: id });
      return id;
    });
  }

  /** One batch of the first task that is not done; then the next event. */
  async advance(runId: Id): Promise<void> {
    const [run] = await this.work.write(
      'SELECT id FROM privacy.disposal_run WHERE id = $1 AND done_at IS NULL FOR UPDATE',
      [runId],
    );
    if (run === undefined) return;
    const [task] = await this.work.write<{ position: number; name: string; cutoff: Date }>(
      `SELECT position, name, cutoff FROM privacy.disposal_task WHERE run_id = $1 AND done_at IS NULL
       ORDER BY position LIMIT 1`,
      [runId],
    );
    if (task === undefined) {
      await this.finish(runId);
      return;
    }
    const { removed, certificate, more } = await this.batches.next(task.name, task.cutoff);
    await this.work.write(
      `UPDATE privacy.disposal_task SET removed = removed + $3, done_at = $4,
         certificates = CASE WHEN $5::integer IS NULL THEN certificates ELSE array_append(certificates, $5) END
       WHERE run_id = $1 AND position = $2`,
      [runId, task.position, removed, more ? null : this.clock.now(), certificate],
    );
    await this.outbox.append('privacy.disposal-due', { runId });
  }

  /** The latest runs, newest first. */
  latest(): Promise<readonly DisposalRun[]> {
    return this.work.read<DisposalRun>(
      `SELECT r.id, r.asked_at AS "askedAt", r.done_at AS "doneAt",
         (SELECT json_agg(json_build_object('name', t.name, 'kind', t.kind, 'cutoff', t.cutoff, 'removed', t.removed,
            'certificates', t.certificates, 'doneAt', t.done_at) ORDER BY t.position)
          FROM privacy.disposal_task t WHERE t.run_id = r.id) AS tasks
       FROM privacy.disposal_run r ORDER BY r.asked_at DESC, r.id DESC LIMIT 10`,
    );
  }

  /** Rows that stood in no proof leave under one certificate for the whole run. */
  private async finish(runId: Id): Promise<void> {
    const plain = await this.work.read<{ name: string; removed: number }>(
      `SELECT name, removed FROM privacy.disposal_task WHERE run_id = $1 AND removed > 0 AND certificates = '{}'`,
      [runId],
    );
    if (plain.length > 0) {
      const number = await this.certificates.issue({
        kind: 'retention',
        reason: 'Kept as long as the retention plan says',
        counts: Object.fromEntries(plain.map(({ name, removed }) => [name, removed])),
        covers: {},
      });
      await this.work.write(
        `UPDATE privacy.disposal_task SET certificates = ARRAY[$2::integer]
         WHERE run_id = $1 AND removed > 0 AND certificates = '{}'`,
        [runId, number],
      );
    }
    await this.work.write('UPDATE privacy.disposal_run SET done_at = $2 WHERE id = $1', [runId, this.clock.now()]);
  }
}

/** Values that stand on rows go before the rows, and later rooms before those they stand on. */
function tasks(): readonly { readonly name: string; readonly kind: RetentionKind }[] {
  const rows = [...personalTables()]
    .reverse()
    .flatMap(({ table, kept, since }) =>
      since === undefined || kept === 'while-employed' ? [] : [{ name: table, kind: kept }],
    );
  return [...disposals().map(({ name, kind }) => ({ name, kind })), ...rows, { name: LEAVERS, kind: 'leavers' }];
}
