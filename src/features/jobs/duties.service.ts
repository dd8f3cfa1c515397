import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { languages, type Localised } from '../../platform/i18n/messages';
import { Trail } from '../../platform/trail/trail';
import { demandLanguages, type Duty, type DutyStatement, restateDuty } from './duty';
import { DutyEntity } from './duty.entity';

export interface DutyInput {
  readonly jobFamily: string;
  readonly position: number;
  readonly duty: Localised;
  readonly counterpart: Localised;
  /** A module of a published edition; the duty keeps to its track and code. */
  readonly moduleId?: Id | null | undefined;
}

/** HR's job map: duty by duty. */
@Injectable()
export class Duties {
  constructor(
    private readonly work: Work,
    private readonly trail: Trail,
  ) {}

  /** @throws Problem invalid-request */
  add(input: DutyInput): Promise<Id> {
    return this.work.run(async () => {
      const stated = await this.read(input);
      demandLanguages(stated, languages());
      const duty: Duty = { id: newId(), ...stated, version: 1 };
      await addRecord(this.work.manager, DutyEntity, duty);
      await this.tell('duty.added', null, duty);
      return duty.id;
    });
  }

  /** @throws Problem not-found, stale-version, invalid-request */
  change(id: Id, expected: number | null, input: DutyInput): Promise<void> {
    return this.work.run(async () => {
      const before = await takeRecord(this.work.manager, DutyEntity, id);
      const after = restateDuty(before, await this.read(input), expected, languages());
      await this.tell('duty.changed', before, await saveRecord(this.work.manager, DutyEntity, after));
    });
  }

  /** @throws Problem not-found */
  remove(id: Id): Promise<void> {
    return this.work.run(async () => {
      const before = await takeRecord(this.work.manager, DutyEntity, id);
      await this.work.write('DELETE FROM jobs.duty WHERE id = $1', [id]);
      await this.tell('duty.removed', before, null);
    });
  }

  private async read({ moduleId = null, ...input }: DutyInput): Promise<DutyStatement> {
    const { jobFamily, position, duty, counterpart } = input;
    const stated = { jobFamily, position, duty, counterpart };
    if (moduleId === null) return { ...stated, trackId: null, moduleCode: null };
    const [module] = await this.work.read<{ trackId: Id; moduleCode: string }>(
      `SELECT c.track_id AS "trackId", m.code AS "moduleCode"
       FROM curricula.modules m JOIN curricula.published c ON c.edition_id = m.edition_id WHERE m.module_id = $1`,
      [moduleId],
    );
    if (module === undefined) throw invalidRequest({}, { faults: [{ pointer: '/moduleId', code: 'module-unknown' }] });
    return { ...stated, ...module };
  }

  private async tell(act: string, before: Duty | null, after: Duty | null): Promise<void> {
    await this.trail.append({
      act,
      subject: { kind: 'duty', id: (after ?? before)?.id ?? '' },
      ...(before === null ? {} : { before: { ...before } }),
      ...(after === null ? {} : { after: { ...after } }),
    });
  }
}
