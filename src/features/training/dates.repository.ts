import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';

/** The date of ground `g` as absences move it. */
const MOVED = `nullif(training.moved_date(g.person_id, (g.from_at AT TIME ZONE 'UTC')::date, g.due_on), g.due_on)`;

/** Dates that move with absences: by the absent days and fourteen more. */
@Injectable()
export class DatesRepository {
  constructor(private readonly work: Work) {}

  /** Follows the absences of these persons; answers the enrolments whose state is to be settled. */
  async ofPersons(personIds: readonly Id[]): Promise<readonly Id[]> {
    const rows = await this.work.write<{ id: Id }>(
      `UPDATE training.ground g SET moved_on = ${MOVED}
       FROM training.enrolment e
       WHERE e.person_id = ANY($1::uuid[]) AND e.state = 'assigned' AND g.enrolment_id = e.id
         AND g.until_at IS NULL AND g.due_on IS NOT NULL AND g.moved_on IS DISTINCT FROM ${MOVED}
       RETURNING g.enrolment_id AS id`,
      [personIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Of those just reached, whoever has absences to come. */
  async ofReached(): Promise<readonly Id[]> {
    const rows = await this.work.read<{ id: Id }>(
      `SELECT DISTINCT r.person_id AS id FROM reached r JOIN people.absences a
       ON a.person_id = r.person_id AND a.until_on >= (r.from_at AT TIME ZONE 'UTC')::date`,
    );
    return rows.length === 0 ? [] : this.ofPersons(rows.map(({ id }) => id));
  }
}
