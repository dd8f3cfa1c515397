import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { demandWhole, type Practice, type PracticeStatement, restate } from './practice';
import { PracticeSchema } from './practice.entity';

/** Interactions to practise on, with their rubrics. */
@Injectable()
export class Practices {
  constructor(
    private readonly work: Work,
    private readonly trail: Trail,
  ) {}

  /** @throws Problem invalid-request */
  add(stated: PracticeStatement): Promise<Id> {
    return this.work.run(async () => {
      demandWhole(stated);
      await this.demandNetwork(stated.network);
      const practice: Practice = { ...stated, id: newId(), version: 1 };
      await addRecord(this.work.manager, PracticeSchema, practice);
      await this.tell('practice.added', null, practice);
      return practice.id;
    });
  }

  /** @throws Problem not-found, stale-version, invalid-request */
  change(id: Id, stated: PracticeStatement, expected: number | null): Promise<void> {
    return this.work.run(async () => {
      const before = await takeRecord(this.work.manager, PracticeSchema, id);
      const after = restate(before, stated, expected);
      await this.demandNetwork(after.network);
      await this.tell('practice.changed', before, await saveRecord(this.work.manager, PracticeSchema, after));
    });
  }

  private async demandNetwork(code: string): Promise<void> {
    const rows = await this.work.read('SELECT FROM channels.network WHERE code = $1', [code]);
    if (rows.length === 0) throw invalidRequest({}, { faults: [{ pointer: '/network', code: 'unknown-network' }] });
  }

  private tell(act: string, before: Practice | null, after: Practice): Promise<void> {
    const was = before === null ? {} : { before: { ...before } };
    return this.trail.append({ act, subject: { kind: 'practice', id: after.id }, ...was, after: { ...after } });
  }
}
