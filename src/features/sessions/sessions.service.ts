import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { scopeTooNarrow } from '../../platform/access/access.errors';
import { reachOf } from '../../platform/access/reach';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { restate, type Session, type SessionStatement } from './session';
import { SessionSchema } from './session.entity';

/** Workshops and webinars, whenever they are held. */
@Injectable()
export class Sessions {
  constructor(
    private readonly work: Work,
    private readonly trail: Trail,
  ) {}

  /** @throws Problem scope-too-narrow for what would lie outside of one's scope */
  add(stated: SessionStatement): Promise<Id> {
    return this.work.run(async () => {
      await this.demandWithin(stated);
      const session: Session = { ...stated, id: newId(), version: 1 };
      await addRecord(this.work.manager, SessionSchema, session);
      await this.tell('session.added', null, session);
      return session.id;
    });
  }

  /** @throws Problem not-found, stale-version, scope-too-narrow */
  change(id: Id, stated: SessionStatement, expected: number | null): Promise<void> {
    return this.work.run(async () => {
      const before = await takeRecord(this.work.manager, SessionSchema, id);
      await this.demandWithin(stated);
      const after = restate(before, stated, expected);
      await this.tell('session.changed', before, await saveRecord(this.work.manager, SessionSchema, after));
    });
  }

  private async demandWithin({ legalEntity, department }: SessionStatement): Promise<void> {
    const [row] = await this.work.read<{ within: boolean }>(
      'SELECT access.reaches_person($1::jsonb, $2, $3) AS within',
      [reachOf('sessions:write'), legalEntity, department],
    );
    if (row?.within !== true) throw scopeTooNarrow();
  }

  private tell(act: string, before: Session | null, after: Session): Promise<void> {
    const was = before === null ? {} : { before: { ...before } };
    return this.trail.append({ act, subject: { kind: 'session', id: after.id }, ...was, after: { ...after } });
  }
}
