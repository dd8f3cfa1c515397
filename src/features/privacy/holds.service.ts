import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound, wrongState } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { PeopleReader } from '../people/public';
import { handleOf } from './handle';
import { holdOwnRelease } from './privacy.errors';

export interface HoldStatement {
  readonly personId: Id | null;
  readonly handle: string | null;
  readonly channelId: Id | null;
  readonly reason: string;
}

/** Legal holds. One person places one, since it only keeps; another releases it. */
@Injectable()
export class HoldsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly people: PeopleReader,
  ) {}

  /** @throws Problem invalid-request */
  place(by: Id, { personId, handle, channelId, reason }: HoldStatement): Promise<Id> {
    return this.work.run(async () => {
      const name = handle === null ? null : handleOf(handle);
      if ((personId === null) === (name === null || name === '')) {
        throw invalidRequest({}, { faults: [{ pointer: '', code: 'one-of-two' }] });
      }
      if (personId !== null && (await this.people.find(personId)) === null) throw notFound({ id: personId });
      const id = newId();
      await this.work.write(
        `INSERT INTO privacy.hold (id, person_id, channel_id, handle, reason, placed_by, placed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, personId, name === null ? null : channelId, name, reason, by, this.clock.now()],
      );
      await this.trail.append({
        act: 'hold.placed',
        subject: { kind: 'hold', id },
        after: { personId, channelId, reason },
      });
      return id;
    });
  }

  /** @throws Problem not-found, wrong-state, hold-own-release */
  release(by: Id, id: Id, reason: string): Promise<void> {
    return this.work.run(async () => {
      const [hold] = await this.work.write<{ placed_by: Id; released_at: Date | null; reason: string }>(
        'SELECT placed_by, released_at, reason FROM privacy.hold WHERE id = $1 FOR UPDATE',
        [id],
      );
      if (hold === undefined) throw notFound({ id });
      if (hold.released_at !== null) throw wrongState({ from: 'ended' });
      if (hold.placed_by === by) throw holdOwnRelease();
      await this.work.write(
        'UPDATE privacy.hold SET released_by = $2, released_at = $3, release_reason = $4 WHERE id = $1',
        [id, by, this.clock.now(), reason],
      );
      await this.trail.append({
        act: 'hold.released',
        subject: { kind: 'hold', id },
        before: { reason: hold.reason },
        after: { reason },
      });
    });
  }
}
