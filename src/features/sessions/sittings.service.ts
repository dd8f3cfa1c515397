import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { type Fault, invalidRequest } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { PeopleReader } from '../people/public';
import { Permits } from '../permits/public';
import { PlacesRepository } from './places.repository';
import { Places } from './places.service';
import { SessionSchema, SittingSchema } from './session.entity';
import { hostPermitMissing } from './sessions.errors';
import { cancel, plan, restateSitting, type Sitting, type SittingStatement } from './sitting';

/** A sitting with its hosts, as stated; a reason where it is moved. */
export interface SittingInput extends SittingStatement {
  readonly hosts: readonly Id[];
  readonly reason: string | null;
}

/** Dates of sessions: planned, moved, called off; everybody who has a place is told. */
@Injectable()
export class Sittings {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly people: PeopleReader,
    private readonly permits: Permits,
    private readonly repository: PlacesRepository,
    private readonly places: Places,
  ) {}

  /** @throws Problem not-found, invalid-request, host-permit-missing */
  plan(sessionId: Id, { hosts, reason: _reason, ...stated }: SittingInput): Promise<Id> {
    return this.work.run(async () => {
      await takeRecord(this.work.manager, SessionSchema, sessionId);
      const sitting = plan(sessionId, stated, this.clock.now());
      await addRecord(this.work.manager, SittingSchema, sitting);
      await this.work.write('INSERT INTO sessions.secret (sitting_id, key) VALUES ($1, $2)', [
        sitting.id,
        randomBytes(32),
      ]);
      await this.setHosts(sitting.id, hosts);
      await this.tell('sitting.planned', null, sitting, hosts);
      return sitting.id;
    });
  }

  /** @throws Problem not-found, stale-version, sitting-cancelled, sitting-over, sitting-begun, invalid-request, … */
  change(id: Id, { hosts, reason, ...stated }: SittingInput, expected: number | null): Promise<void> {
    return this.work.run(async () => {
      const before = await takeRecord(this.work.manager, SittingSchema, id);
      const taken = await this.repository.held(id);
      const after = restateSitting(before, stated, { taken, expected, reason }, this.clock.now());
      const saved = await saveRecord(this.work.manager, SittingSchema, after);
      await this.setHosts(id, hosts);
      await this.tell(after.sequence > before.sequence ? 'sitting.moved' : 'sitting.changed', before, saved, hosts);
      if (saved.startsOn !== before.startsOn || saved.endsOn !== before.endsOn) await this.freeWhoIsAway(saved);
      await this.places.fill(saved);
      if (after.sequence > before.sequence) await this.places.refill();
    });
  }

  /** @throws Problem not-found, sitting-cancelled, sitting-over */
  cancel(id: Id, reason: string): Promise<void> {
    return this.work.run(async () => {
      const before = await takeRecord(this.work.manager, SittingSchema, id);
      const saved = await saveRecord(this.work.manager, SittingSchema, cancel(before, reason, this.clock.now()));
      await this.tell('sitting.cancelled', before, saved, null);
      await this.places.end(saved, null, 'cancelled');
    });
  }

  private async freeWhoIsAway(sitting: Sitting): Promise<void> {
    const away = await this.work.write<{ person_id: Id }>(
      `SELECT p.person_id FROM sessions.place p
       WHERE p.sitting_id = $1 AND p.state <> 'ended' AND EXISTS (SELECT FROM people.absences a
         WHERE a.person_id = p.person_id AND a.from_on <= $3::date AND a.until_on >= $2::date)`,
      [sitting.id, sitting.startsOn, sitting.endsOn],
    );
    const whose = away.map((row) => row.person_id);
    if (whose.length > 0) await this.places.end(sitting, whose, 'away');
  }

  /** Whoever is named anew is of the company, holds the permit, and has no place there. */
  private async setHosts(sittingId: Id, hosts: readonly Id[]): Promise<void> {
    const rows = await this.work.write<{ person_id: Id }>(
      'SELECT person_id FROM sessions.host WHERE sitting_id = $1 FOR UPDATE',
      [sittingId],
    );
    const before = rows.map((row) => row.person_id);
    const faults: Fault[] = [];
    for (const [at, id] of hosts.entries()) {
      if (before.includes(id)) continue;
      const pointer = `/hosts/${at}`;
      if ((await this.people.find(id))?.active !== true) faults.push({ pointer, code: 'host-unknown' });
      else if ((await this.repository.open(sittingId, id)) !== null) faults.push({ pointer, code: 'host-has-place' });
      else await this.demandPermit(id);
    }
    if (faults.length > 0) throw invalidRequest({}, { faults });
    await this.work.write('DELETE FROM sessions.host WHERE sitting_id = $1 AND person_id <> ALL($2::uuid[])', [
      sittingId,
      hosts,
    ]);
    await this.work.write(
      'INSERT INTO sessions.host (sitting_id, person_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING',
      [sittingId, hosts],
    );
  }

  /** @throws Problem host-permit-missing */
  private async demandPermit(personId: Id): Promise<void> {
    const { allowed, missing } = await this.permits.answer(personId, 'run-session', { channelId: null, risk: 'low' });
    if (!allowed) throw hostPermitMissing({}, { missing });
  }

  private async tell(act: string, before: Sitting | null, after: Sitting, hosts: readonly Id[] | null): Promise<void> {
    await this.trail.append({
      act,
      subject: { kind: 'sitting', id: after.id },
      ...(before === null ? {} : { before: { ...before } }),
      after: { ...after, ...(hosts === null ? {} : { hosts }) },
    });
    await this.places.tell([after.id]);
  }
}
