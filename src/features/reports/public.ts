/**
 * Reports: who is how far in training, who is late or at risk, for HR and the auditor. Promises: nobody is shown whom
 * works-council mode or the reader's scope keeps back, neither by name nor by the counts; a file says what the page says;
 * whoever is away is never late, nor reminded; HR reminds a person once a day at most; who held
 * which belt on a past date is told as it was known then and as it is known now, and can be checked offline.
 *
 * Relations for higher rooms' SQL: `reports.standings_at(timestamptz)` → (enrolment_id, person_id, standing): whoever is on
 * the late list at the present instant; `reports.reminders` (person_id, enrolment_id, on_date).
 */
export { Reminders } from './reminders.service';
export { ReportsModule } from './reports.module';
import './reports.events';
import './reports.personal';
import './reports.reasons';

/** SQL: whether a person was reminded on a day. */
export const REMINDED = (person: string, day: string): string =>
  `EXISTS (SELECT FROM reports.reminders r WHERE r.person_id = ${person} AND r.on_date = ${day})`;
