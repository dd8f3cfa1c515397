import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { Hours } from './calendar';

/** Exceptions to somebody's shifts, by HR, a file or the person. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** The hours of one day; none: not at work. @throws Problem not-found */
  state(personId: Id, on: CalendarDate, hours: readonly Hours[], statedBy: 'hr' | 'person'): Promise<void> {
    return this.work.run(async () => {
      const stated = await this.work.affect(
        `INSERT INTO people.shift_exception (person_id, on_date, hours, stated_by, recorded_at)
         SELECT p.id, $2, $3::jsonb, $4, $5 FROM people.person p WHERE p.id = $1 AND p.active
         ON CONFLICT (person_id, on_date) DO UPDATE
         SET hours = excluded.hours, stated_by = excluded.stated_by, recorded_at = excluded.recorded_at`,
        [personId, on, JSON.stringify(hours), statedBy, this.clock.now()],
      );
      if (stated === 0) throw notFound({ id: personId });
    });
  }

  /** The day's shifts hold again; an exception that is not there changes nothing. */
  remove(personId: Id, on: CalendarDate): Promise<void> {
    return this.work.run(async () => {
      await this.work.write('DELETE FROM people.shift_exception WHERE person_id = $1 AND on_date = $2', [personId, on]);
    });
  }
}
