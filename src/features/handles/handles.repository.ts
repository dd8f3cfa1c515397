import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { brokenConstraint, Work } from '../../platform/database/work';
import type { Handle } from './handle';
import { HandleSchema } from './handle.entity';
import { handleTaken } from './handles.errors';

@Injectable()
export class HandlesRepository {
  constructor(private readonly work: Work) {}

  /** @throws Problem not-found */
  take(id: Id): Promise<Handle> {
    return takeRecord(this.work.manager, HandleSchema, id);
  }

  /** Those of these persons that are open, locked. */
  openOf(personIds: readonly Id[]): Promise<Handle[]> {
    return this.locked('person_id = ANY($1::uuid[])', [personIds]);
  }

  /** Approved ones whose planned day has come, or that nobody has said to be used for too long, locked. */
  due(days: number, now: Date): Promise<Handle[]> {
    return this.locked(
      `state = 'approved' AND least(sunset_on, handles.dormant_on(person_id, confirmed_at, $1, $2)) <= ($2 AT TIME ZONE 'UTC')::date`,
      [days, now],
    );
  }

  /** @throws Problem stale-version */
  save(handle: Handle): Promise<Handle> {
    return saveRecord(this.work.manager, HandleSchema, handle);
  }

  /** @throws Problem handle-taken while somebody else asks for it or holds it */
  async add(handle: Handle): Promise<void> {
    try {
      await this.work.attempt(() => addRecord(this.work.manager, HandleSchema, handle));
    } catch (error) {
      if (brokenConstraint(error) === 'handle_open') throw handleTaken({ name: handle.name });
      throw error;
    }
  }

  private async locked(which: string, values: readonly unknown[]): Promise<Handle[]> {
    const rows = await this.work.write<{ id: Id }>(
      `SELECT id FROM handles.handle WHERE state IN ('requested', 'approved') AND ${which} ORDER BY id LIMIT 500 FOR UPDATE`,
      values,
    );
    const found: Handle[] = [];
    for (const { id } of rows) found.push(await this.take(id));
    return found;
  }
}
