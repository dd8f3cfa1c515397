import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Training } from '../training/public';
import { type Clash, type EndedWhy, PlacesRepository } from './places.repository';
import { SittingSchema } from './session.entity';
import {
  attendedAlready,
  awayThen,
  bookedThen,
  hostNeedsNoPlace,
  noPlace,
  placeElsewhere,
  placeTaken,
} from './sessions.errors';
import { demandAhead, type Sitting } from './sitting';

const CLASHES: Readonly<Record<Clash, () => Error>> = {
  away: awayThen,
  elsewhere: placeElsewhere,
  booked: bookedThen,
};

/** What became of asking for a place; `position` counts from 1 in the line. */
export interface Asked {
  readonly state: 'held' | 'waiting';
  readonly position: number | null;
}

/** Places on sittings: taken, waited for in order, given back, handed on at once. */
@Injectable()
export class Places {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly training: Training,
    private readonly places: PlacesRepository,
  ) {}

  /** @throws Problem not-found, not-enrolled, sitting-cancelled, sitting-over, host-needs-no-place, place-taken, … */
  take(personId: Id, sittingId: Id): Promise<Asked> {
    return this.work.run(async () => {
      const sitting = await takeRecord(this.work.manager, SittingSchema, sittingId);
      const now = this.clock.now();
      await this.training.demandMaterial(personId, sitting.sessionId);
      demandAhead(sitting, now);
      if (await this.places.isHost(sittingId, personId)) throw hostNeedsNoPlace();
      await this.places.lockPerson(personId);
      if ((await this.places.open(sittingId, personId)) !== null) throw placeTaken();
      const free = (await this.places.held(sittingId)) < sitting.capacity;
      const clash = await this.places.clash(personId, sitting, now);
      if (clash !== null && (free || clash === 'away')) throw CLASHES[clash]();
      const turn = await this.places.add(sittingId, personId, free ? 'held' : 'waiting', now);
      await this.tell([sittingId]);
      if (free) return { state: 'held', position: null };
      return { state: 'waiting', position: await this.places.position(sittingId, turn) };
    });
  }

  /** The place goes to whoever is next at once. @throws Problem not-found, sitting-over, no-place, attended-already */
  giveBack(personId: Id, sittingId: Id): Promise<void> {
    return this.work.run(async () => {
      const sitting = await takeRecord(this.work.manager, SittingSchema, sittingId);
      const now = this.clock.now();
      const place = await this.places.open(sittingId, personId);
      // Whether a date that somebody has nothing to do with exists is not told.
      if (place === null) throw (await this.isKnown(personId, sitting)) ? noPlace() : notFound({ id: sittingId });
      demandAhead(sitting, now);
      const [attended] = await this.work.write(
        'SELECT FROM sessions.attendance WHERE sitting_id = $1 AND person_id = $2 AND undone_at IS NULL',
        [sittingId, personId],
      );
      if (attended !== undefined) throw attendedAlready();
      await this.end(sitting, [personId], 'given-back');
    });
  }

  /** Whoever left, or is away on the day, has no place any more. */
  free(personIds: readonly Id[], why: 'left' | 'away'): Promise<void> {
    return this.work.run(async () => {
      const now = this.clock.now();
      const bySitting = new Map<Id, Id[]>();
      for (const { sittingId, personId } of await this.places.ahead(personIds, why === 'away', now)) {
        bySitting.set(sittingId, [...(bySitting.get(sittingId) ?? []), personId]);
      }
      for (const [sittingId, whose] of bySitting) {
        await this.end(await takeRecord(this.work.manager, SittingSchema, sittingId), whose, why);
      }
    });
  }

  /** Ends places of a sitting that is locked, and hands them on. */
  async end(sitting: Sitting, personIds: readonly Id[] | null, why: EndedWhy): Promise<void> {
    const now = this.clock.now();
    const ended = await this.places.end(sitting.id, personIds, why, now);
    if (ended.length === 0) return;
    if (why !== 'cancelled') await this.fill(sitting);
    // Who gave up this date may be the next on another one, which was kept from them by this one.
    const others = (await this.places.waitedFor(ended, now)).filter((id) => id !== sitting.id);
    for (const id of others) await this.fill(await takeRecord(this.work.manager, SittingSchema, id));
    await this.tell([sitting.id, ...others]);
  }

  /** Gives what is free to who was passed over before and can be there by now: what kept them from it is over or moved. */
  refill(): Promise<void> {
    return this.work.run(async () => {
      const filled: Id[] = [];
      for (const id of await this.places.fillable(this.clock.now())) {
        if ((await this.fill(await takeRecord(this.work.manager, SittingSchema, id))) > 0) filled.push(id);
      }
      if (filled.length > 0) await this.tell(filled);
    });
  }

  /** Gives what is free to whoever is next, and says how many; who cannot be there stays in line. The sitting is locked. */
  async fill(sitting: Sitting): Promise<number> {
    const now = this.clock.now();
    if (sitting.state !== 'planned' || sitting.endsAt <= now) return 0;
    const free = sitting.capacity - (await this.places.held(sitting.id));
    let given = 0;
    for (const place of free > 0 ? await this.places.waiting(sitting.id) : []) {
      if (given === free) break;
      await this.places.lockPerson(place.personId);
      if ((await this.places.clash(place.personId, sitting, now)) !== null) continue;
      await this.places.promote(place.id, now);
      given += 1;
    }
    return given;
  }

  tell(sittingIds: readonly Id[]): Promise<void> {
    return this.outbox.append('sessions.changed', { sittingIds });
  }

  private async isKnown(personId: Id, { sessionId }: Sitting): Promise<boolean> {
    const rows = await this.work.read(`SELECT FROM training.materials_of($1) WHERE material_id = $2 LIMIT 1`, [
      personId,
      sessionId,
    ]);
    return rows.length > 0;
  }
}
