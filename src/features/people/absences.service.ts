import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { absencesOverlap, personLeft } from './people.errors';

/** Both days included. */
export interface Days {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** Who is away from when until when. That somebody is, is told to the other rooms when it begins. */
@Injectable()
export class AbsencesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Problem not-found, person-left, absences-overlap, invalid-request */
  record(personId: Id, days: Days): Promise<Id> {
    return this.work.run(async () => {
      await this.demandFree(personId, days, null);
      const id = newId();
      await this.work.write(
        'INSERT INTO people.absence (id, person_id, from_on, until_on, recorded_at) VALUES ($1, $2, $3, $4, $5)',
        [id, personId, days.from, days.until, this.clock.now()],
      );
      await this.tell([personId]);
      return id;
    });
  }

  /** Somebody comes back earlier or later, or goes at another time. @throws as `record` */
  change(personId: Id, id: Id, stated: Partial<Days>): Promise<Days> {
    return this.work.run(async () => {
      const [before] = await this.work.write<Days>(
        `SELECT from_on::text AS "from", until_on::text AS until FROM people.absence
         WHERE id = $1 AND person_id = $2 FOR UPDATE`,
        [id, personId],
      );
      if (before === undefined) throw notFound({ id });
      const days = { from: stated.from ?? before.from, until: stated.until ?? before.until };
      await this.demandFree(personId, days, id);
      await this.work.write(
        `UPDATE people.absence SET from_on = $2, until_on = $3, recorded_at = $4,
           told_at = CASE WHEN from_on = $2::date THEN told_at END WHERE id = $1`,
        [id, days.from, days.until, this.clock.now()],
      );
      await this.tell([personId]);
      return days;
    });
  }

  /** It was none. @throws Problem not-found */
  remove(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const removed = await this.work.affect('DELETE FROM people.absence WHERE id = $1 AND person_id = $2', [
        id,
        personId,
      ]);
      if (removed === 0) throw notFound({ id });
      await this.tell([personId]);
    });
  }

  /** Tells of absences that have begun. */
  async begin(): Promise<void> {
    const now = this.clock.now();
    const begun = await this.work.write<{ person_id: Id }>(
      `UPDATE people.absence a SET told_at = $1 FROM people.away_at($1) w
       WHERE a.id = w.absence_id AND a.told_at IS NULL RETURNING a.person_id`,
      [now],
    );
    if (begun.length === 0) return;
    await this.outbox.append('people.absent', { personIds: [...new Set(begun.map((row) => row.person_id))] });
  }

  /** In the ambient transaction: their dates follow, and whoever is away already lets go. */
  async tell(personIds: readonly Id[]): Promise<void> {
    await this.outbox.append('people.absences-changed', { personIds });
    await this.begin();
  }

  private async demandFree(personId: Id, { from, until }: Days, but: Id | null): Promise<void> {
    const [person] = await this.work.write<{ active: boolean; external_id: string }>(
      'SELECT active, external_id FROM people.person WHERE id = $1 FOR NO KEY UPDATE',
      [personId],
    );
    if (person === undefined) throw notFound({ id: personId });
    if (!person.active) throw personLeft({ person: person.external_id });
    if (until < from) throw invalidRequest({}, { faults: [{ pointer: '/until', code: 'ends-before' }] });
    const [other] = await this.work.write<Days>(
      `SELECT from_on::text AS "from", until_on::text AS until FROM people.absence
       WHERE person_id = $1 AND from_on <= $3::date AND until_on >= $2::date AND id IS DISTINCT FROM $4::uuid`,
      [personId, from, until, but],
    );
    if (other !== undefined) throw absencesOverlap({ ...other });
  }
}
