import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { PeopleReader } from '../people/public';
import { end, suspend, type SuspensionStatement } from './suspension';
import { SuspensionsRepository } from './suspensions.repository';

@Injectable()
export class SuspensionsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly people: PeopleReader,
    private readonly suspensions: SuspensionsRepository,
  ) {}

  /** @throws Problem not-found, own-suspension, invalid-request */
  suspend(stated: SuspensionStatement): Promise<Id> {
    return this.work.run(async () => {
      const person = await this.people.find(stated.personId);
      if (person === null || !person.active) throw notFound({ id: stated.personId });
      const suspension = suspend(stated, currentActor(), this.clock.now());
      await this.suspensions.add(suspension);
      const { id, personId, reason, from, until } = suspension;
      await this.trail.append({
        act: 'suspension.decided',
        subject: { kind: 'suspension', id },
        after: { personId, reason, from, until },
      });
      await this.outbox.append('permits.changed', { personIds: [personId] });
      return id;
    });
  }

  /** @throws Problem not-found, own-suspension, wrong-state */
  end(id: Id, reason: string): Promise<void> {
    return this.work.run(async () => {
      const suspension = end(await this.suspensions.take(id), currentActor(), this.clock.now());
      const { personId } = suspension;
      await this.suspensions.close(suspension);
      await this.trail.append({
        act: 'suspension.ended',
        subject: { kind: 'suspension', id },
        before: { from: suspension.from, until: suspension.until, reason: suspension.reason },
        after: { personId, reason },
      });
      await this.outbox.append('permits.changed', { personIds: [personId] });
    });
  }
}
