import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import type { Room } from './claim';

/** How many claims a person may have running at once: the house's number, or a lower one of their own. */
export interface Capacity {
  /** Null: as many as somebody likes. */
  readonly house: number | null;
  readonly own: number | null;
}

/**
 * Keeps people from taking on more than they can do. A claim whose words wait for a decision takes no room: its holder can
 * do nothing about it.
 */
@Injectable()
export class Capacities {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
  ) {}

  /** What a person has running and may have; nobody else changes either until the ambient transaction ends. */
  async room(personId: Id, now: Date): Promise<Room> {
    this.work.post(`SELECT pg_advisory_xact_lock(hashtextextended('feed.capacity:' || $1::text, 0))`, [personId]);
    const [room] = await this.work.write<Room>(
      `SELECT (SELECT count(*)::int FROM feed.claim c WHERE c.person_id = $1 AND c.ended_at IS NULL AND coalesce(c.expires_at, '-infinity') > $2) AS running,
         (SELECT min(most) FROM feed.capacity WHERE person_id = $1 OR person_id IS NULL) AS most`,
      [personId, now],
    );
    return room ?? { running: 0, most: null };
  }

  async of(personId: Id): Promise<Capacity & { running: number }> {
    const [found] = await this.work.read<Capacity & { running: number }>(
      `SELECT (SELECT most FROM feed.capacity WHERE person_id IS NULL) AS house,
         (SELECT most FROM feed.capacity WHERE person_id = $1) AS own,
         (SELECT count(*)::int FROM feed.claim c WHERE c.person_id = $1 AND c.ended_at IS NULL AND coalesce(c.expires_at, '-infinity') > $2) AS running`,
      [personId, this.clock.now()],
    );
    return found ?? { house: null, own: null, running: 0 };
  }

  /** A person's own number is theirs alone: it stands in no trail. */
  stateOwn(personId: Id, most: number | null): Promise<void> {
    return this.work.run(() => this.state(personId, most));
  }

  stateHouse(most: number | null): Promise<void> {
    return this.work.run(async () => {
      await this.state(null, most);
      await this.trail.append({
        act: 'claim-capacity.stated',
        subject: { kind: 'house', id: 'claims' },
        after: { most },
      });
    });
  }

  private async state(personId: Id | null, most: number | null): Promise<void> {
    if (most === null) {
      await this.work.write('DELETE FROM feed.capacity WHERE person_id IS NOT DISTINCT FROM $1::uuid', [personId]);
      return;
    }
    await this.work.write(
      `INSERT INTO feed.capacity (person_id, most) VALUES ($1, $2)
       ON CONFLICT (person_id) DO UPDATE SET most = excluded.most`,
      [personId, most],
    );
  }
}
