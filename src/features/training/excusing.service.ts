import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import type { ModuleKind } from '../curricula/public';
import { Awards } from './awards.service';
import { type Enrolment, isOpen } from './enrolment';
import { EnrolmentsRepository } from './enrolments.repository';
import { Grounds } from './grounds.repository';
import { alreadyCompleted, moduleOfAnother, notEnrolled } from './training.errors';

/** The door for rooms that let somebody off: later dates, no date, a module less. Who may and why is theirs to know. */
@Injectable()
export class Excusing {
  constructor(
    private readonly work: Work,
    private readonly enrolments: EnrolmentsRepository,
    private readonly grounds: Grounds,
    private readonly awards: Awards,
    private readonly outbox: Outbox,
  ) {}

  /** An open enrolment, locked. @throws Problem not-found, already-completed, not-enrolled */
  async take(enrolmentId: Id): Promise<Enrolment> {
    const enrolment = await this.enrolments.take(enrolmentId);
    if (enrolment === null) throw notFound({ id: enrolmentId });
    if (enrolment.state === 'completed') throw alreadyCompleted();
    if (!isOpen(enrolment)) throw notEnrolled();
    return enrolment;
  }

  /** Lets enrolments be due no earlier than a date; with null as their grounds say. What is completed stays as it is. */
  async extend(enrolmentIds: readonly Id[], until: CalendarDate | null): Promise<void> {
    await this.work.write(
      `UPDATE training.enrolment SET extended_on = $2 WHERE id IN (
         SELECT id FROM training.enrolment WHERE id = ANY($1::uuid[]) AND state <> 'completed' ORDER BY id FOR UPDATE)`,
      [enrolmentIds, until],
    );
    await this.settle(enrolmentIds);
  }

  /** Waives the date of enrolments, or asks for it again. */
  async undate(enrolmentIds: readonly Id[], undated: boolean): Promise<void> {
    await this.work.write(
      `UPDATE training.enrolment SET undated = $2 WHERE id IN (
         SELECT id FROM training.enrolment WHERE id = ANY($1::uuid[]) AND state <> 'completed' ORDER BY id FOR UPDATE)`,
      [enrolmentIds, undated],
    );
    await this.settle(enrolmentIds);
  }

  /** What a module of an enrolment's edition is. @throws Problem module-of-another */
  async module(enrolment: Enrolment, moduleId: Id): Promise<{ readonly kind: ModuleKind; readonly done: boolean }> {
    const [module] = await this.work.read<{ kind: ModuleKind; done: boolean }>(
      `SELECT m.kind, p.completed_at IS NOT NULL AS done FROM curricula.modules m
       LEFT JOIN training.progress p ON p.enrolment_id = $3 AND p.module_id = m.module_id
       WHERE m.module_id = $1 AND m.edition_id = $2`,
      [moduleId, enrolment.editionId, enrolment.id],
    );
    if (module === undefined) throw moduleOfAnother();
    return module;
  }

  /** A module need not be completed; minutes are asked for as before. Answers the award, if nothing else was missing. */
  async waive(enrolment: Enrolment, moduleId: Id, at: Date): Promise<Id | null> {
    await this.work.write(
      `INSERT INTO training.progress AS p (enrolment_id, module_id, waived_at) VALUES ($1, $2, $3)
       ON CONFLICT (enrolment_id, module_id) DO UPDATE SET waived_at = excluded.waived_at`,
      [enrolment.id, moduleId, at],
    );
    return (await this.awards.check(enrolment, at)).awardId;
  }

  /** Modules are asked for again, unless their enrolment was completed meanwhile. */
  async unwaive(modules: readonly { readonly enrolmentId: Id; readonly moduleId: Id }[]): Promise<void> {
    await this.work.write(
      `UPDATE training.progress p SET waived_at = NULL
       FROM unnest($1::uuid[], $2::uuid[]) AS w (enrolment_id, module_id)
       JOIN training.enrolment e ON e.id = w.enrolment_id AND e.state <> 'completed'
       WHERE p.enrolment_id = w.enrolment_id AND p.module_id = w.module_id`,
      [modules.map(({ enrolmentId }) => enrolmentId), modules.map(({ moduleId }) => moduleId)],
    );
  }

  private async settle(enrolmentIds: readonly Id[]): Promise<void> {
    await this.grounds.settle(enrolmentIds);
    await this.outbox.append('training.changed', { enrolmentIds });
  }
}
