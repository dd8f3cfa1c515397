import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';

export interface Acting {
  readonly optedOut: boolean;
  readonly since: Date | null;
}

/**
 * Acting in public is voluntary. Whoever opts out is offered nothing more, and nobody is told: there is no entry in the
 * trail, and the event says no more than that permits changed.
 */
@Injectable()
export class ActingService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
  ) {}

  async of(personId: Id): Promise<Acting> {
    const [row] = await this.work.read<{ since: Date }>(
      'SELECT from_at AS since FROM permits.opt_out WHERE person_id = $1 AND until_at IS NULL',
      [personId],
    );
    return { optedOut: row !== undefined, since: row?.since ?? null };
  }

  /** Choosing what is chosen already changes nothing. */
  choose(personId: Id, optedOut: boolean): Promise<Acting> {
    return this.work.run(async () => {
      const now = this.clock.now();
      const changed = optedOut
        ? await this.work.affect(
            `INSERT INTO permits.opt_out (id, person_id, from_at) VALUES ($1, $2, $3)
             ON CONFLICT (person_id) WHERE until_at IS NULL DO NOTHING`,
            [newId(), personId, now],
          )
        : await this.work.affect('UPDATE permits.opt_out SET until_at = $2 WHERE person_id = $1 AND until_at IS NULL', [
            personId,
            now,
          ]);
      if (changed > 0) await this.outbox.append('permits.changed', { personIds: [personId] });
      return this.of(personId);
    });
  }
}
