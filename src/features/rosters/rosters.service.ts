import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { ChannelsReader } from '../channels/public';
import { dutyNotInJob, personalChannel, shiftOverlaps } from './rosters.errors';
import { demandShift, type Shift } from './shift';

/** Who is on duty where: only on business channels, and only where the job's description says so. */
@Injectable()
export class Rosters {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly channels: ChannelsReader,
  ) {}

  /** @throws Problem not-found, invalid-request, roster-business-only, duty-not-in-job, shift-overlaps */
  plan(byId: Id, shift: Omit<Shift, 'id'>): Promise<Id> {
    return this.work.run(async () => {
      const now = this.clock.now();
      demandShift(shift.fromAt, shift.untilAt, now);
      const channel = await this.channels.find(shift.channelId);
      if (channel === null) throw notFound({ id: shift.channelId });
      if (channel.accountKind !== 'business') throw personalChannel();
      await this.demandDuty(shift.personId);
      await this.demandFree(shift);
      const id = newId();
      await this.work.write(
        `INSERT INTO rosters.shift (id, channel_id, person_id, from_at, until_at, planned_by, planned_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, shift.channelId, shift.personId, shift.fromAt, shift.untilAt, byId, now],
      );
      await this.tell('shift.planned', { id, ...shift });
      return id;
    });
  }

  /** @throws Problem not-found */
  drop(id: Id): Promise<void> {
    return this.work.run(async () => {
      const [shift] = await this.work.write<Shift>(
        `UPDATE rosters.shift SET dropped_at = $2 WHERE id = $1 AND dropped_at IS NULL
         RETURNING id, channel_id AS "channelId", person_id AS "personId", from_at AS "fromAt", until_at AS "untilAt"`,
        [id, this.clock.now()],
      );
      if (shift === undefined) throw notFound({ id });
      await this.tell('shift.dropped', shift);
    });
  }

  /** Whoever left is on duty nowhere. */
  async dropAll(personIds: readonly Id[]): Promise<void> {
    const now = this.clock.now();
    await this.work.write(
      `UPDATE rosters.shift SET dropped_at = $2 WHERE person_id = ANY($1::uuid[]) AND dropped_at IS NULL AND until_at > $2`,
      [personIds, now],
    );
  }

  private async demandDuty(personId: Id): Promise<void> {
    const [person] = await this.work.read<{ acts: boolean }>(
      `SELECT coalesce(job_family IN (SELECT job_family FROM jobs.acting), false) AS acts
       FROM people.directory WHERE person_id = $1`,
      [personId],
    );
    if (person === undefined) throw notFound({ id: personId });
    if (!person.acts) throw dutyNotInJob();
  }

  private async demandFree({ personId, fromAt, untilAt }: Omit<Shift, 'id'>): Promise<void> {
    await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('rosters:' || $1::text, 0))`, [personId]);
    const taken = await this.work.write(
      `SELECT FROM rosters.shift WHERE person_id = $1 AND dropped_at IS NULL AND from_at < $3 AND until_at > $2 LIMIT 1`,
      [personId, fromAt, untilAt],
    );
    if (taken.length > 0) throw shiftOverlaps();
  }

  private async tell(act: string, { id, channelId, personId, fromAt, untilAt }: Shift): Promise<void> {
    const from = fromAt.toISOString();
    const until = untilAt.toISOString();
    await this.trail.append({ act, subject: { kind: 'person', id: personId }, after: { id, channelId, from, until } });
    await this.outbox.append('rosters.changed', { channelId, personId });
  }
}
