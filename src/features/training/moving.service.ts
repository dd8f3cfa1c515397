import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Awards } from './awards.service';
import type { EnrolmentState } from './enrolment';
import { EnrolmentsRepository } from './enrolments.repository';
import { Grounds } from './grounds.repository';

/** An enrolment as an act on many finds it, and as it leaves it. */
export interface EnrolmentSnapshot {
  readonly editionId: Id;
  readonly state: EnrolmentState;
  readonly dueOn: CalendarDate | null;
  readonly extendedOn: CalendarDate | null;
  readonly startedAt: string | null;
  /** What was done on the modules of its edition. */
  readonly creditedMs: number;
  readonly completed: number;
}

/** The door for rooms that act on many enrolments at once, in the ambient transaction. Who may and why is theirs to know. */
@Injectable()
export class Moving {
  constructor(
    private readonly work: Work,
    private readonly grounds: Grounds,
    private readonly enrolments: EnrolmentsRepository,
    private readonly awards: Awards,
    private readonly outbox: Outbox,
  ) {}

  /** Locks these enrolments in one order: whoever completes one at this moment goes first, or waits. */
  async lock(enrolmentIds: readonly Id[]): Promise<void> {
    await this.work.write(
      'SELECT count(*) FROM (SELECT FROM training.enrolment WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE) locked',
      [enrolmentIds],
    );
  }

  /** As they are, by id. */
  async snapshots(enrolmentIds: readonly Id[]): Promise<ReadonlyMap<Id, EnrolmentSnapshot>> {
    const rows = await this.work.read<{ id: Id; snapshot: EnrolmentSnapshot }>(
      `SELECT e.id, jsonb_build_object('editionId', e.edition_id, 'state', e.state, 'dueOn', e.due_on,
                'extendedOn', e.extended_on, 'startedAt', e.started_at, 'creditedMs', p.credited,
                'completed', p.completed) AS snapshot
       FROM training.enrolment e
       CROSS JOIN LATERAL (
         SELECT coalesce(sum(p.credited_ms), 0) AS credited, count(p.completed_at) AS completed
         FROM training.progress p JOIN curricula.modules m ON m.module_id = p.module_id AND m.edition_id = e.edition_id
         WHERE p.enrolment_id = e.id) p
       WHERE e.id = ANY($1::uuid[])`,
      [enrolmentIds],
    );
    return new Map(rows.map(({ id, snapshot }) => [id, snapshot]));
  }

  /**
   * Puts open enrolments that were locked on another edition. What was done on modules that are alike counts there; what
   * was done on the others stays written, and counts again when they come back.
   */
  async move(enrolmentIds: readonly Id[], editionId: Id, at: Date): Promise<void> {
    await this.work.write(
      `INSERT INTO training.progress AS p (enrolment_id, module_id, credited_ms, completed_at)
       SELECT e.id, k.module_id, max(o.credited_ms), min(o.completed_at)
       FROM training.enrolment e
       JOIN curricula.modules m ON m.edition_id = e.edition_id
       JOIN curricula.alike($2) k ON k.alike_id = m.module_id
       JOIN training.progress o ON o.enrolment_id = e.id AND o.module_id = m.module_id
       WHERE e.id = ANY($1::uuid[]) GROUP BY e.id, k.module_id
       ON CONFLICT (enrolment_id, module_id) DO UPDATE
         SET credited_ms = greatest(p.credited_ms, excluded.credited_ms),
             completed_at = coalesce(p.completed_at, excluded.completed_at)`,
      [enrolmentIds, editionId],
    );
    await this.moveBack(enrolmentIds, editionId, at);
    const ready = await this.work.read<{ id: Id }>(
      `SELECT e.id FROM training.enrolment e JOIN training.standings s ON s.enrolment_id = e.id
       WHERE e.id = ANY($1::uuid[]) AND e.started_at IS NOT NULL AND s.remaining_seconds = 0 ORDER BY e.id`,
      [enrolmentIds],
    );
    for (const { id } of ready) {
      const enrolment = await this.enrolments.take(id);
      if (enrolment !== null) await this.awards.check(enrolment, at);
    }
  }

  /**
   * Lets persons start over on an edition: nothing done before counts there, minutes from beside the track neither. What
   * was done stays written.
   */
  async restart(enrolmentIds: readonly Id[], editionId: Id, at: Date): Promise<void> {
    await this.work.write('UPDATE training.enrolment SET restarted_at = $2 WHERE id = ANY($1::uuid[])', [
      enrolmentIds,
      at,
    ]);
    await this.moveBack(enrolmentIds, editionId, at);
  }

  /** Puts enrolments that were locked on an edition, and ends what is open on the screen. */
  async moveBack(enrolmentIds: readonly Id[], editionId: Id, at: Date): Promise<void> {
    await this.work.write('UPDATE training.enrolment SET edition_id = $2 WHERE id = ANY($1::uuid[])', [
      enrolmentIds,
      editionId,
    ]);
    await this.work.write(
      'UPDATE training.study SET ended_at = $2 WHERE enrolment_id = ANY($1::uuid[]) AND ended_at IS NULL',
      [enrolmentIds, at],
    );
    await this.tell(enrolmentIds);
  }

  /** Takes persons off the assignments that ask these enrolments of them, for good: who started may go on freely. */
  async withdraw(enrolmentIds: readonly Id[], at: Date): Promise<void> {
    await this.work.write(
      `UPDATE training.ground SET until_at = greatest(from_at, $2), let_off = true
       WHERE enrolment_id = ANY($1::uuid[]) AND kind = 'assignment' AND until_at IS NULL`,
      [enrolmentIds, at],
    );
    await this.grounds.settle(enrolmentIds);
    await this.tell(enrolmentIds);
  }

  /** The assignments ask again what `withdraw` at that instant let go, if they stand. */
  async reinstate(enrolmentIds: readonly Id[], withdrawnAt: Date): Promise<void> {
    await this.work.write(
      `UPDATE training.ground g SET until_at = NULL, let_off = false FROM training.assignment a
       WHERE g.enrolment_id = ANY($1::uuid[]) AND g.let_off AND g.until_at = greatest(g.from_at, $2)
         AND a.id = g.assignment_id AND a.ended_at IS NULL`,
      [enrolmentIds, withdrawnAt],
    );
    await this.grounds.settle(enrolmentIds);
    await this.tell(enrolmentIds);
  }

  private async tell(enrolmentIds: readonly Id[]): Promise<void> {
    if (enrolmentIds.length > 0) await this.outbox.append('training.changed', { enrolmentIds });
  }
}
