/**
 * People: the directory. Promises: a person is never deleted, only deactivated; who left has no login, token or role;
 * what somebody's position was on a date stays known; why somebody is absent is nowhere stored.
 *
 * Relation for higher rooms' SQL: `people.directory` (active persons: person_id, external_id, given_name, family_name,
 * names, email, legal_entity, department, job_family, job_title, grade, manager_id, location, languages, time_zone,
 * work_week, hired_on, left_on, shifts), `people.absences` (absence_id, person_id, from_on, until_on: both days
 * included), `people.shift_exceptions` (person_id, on_date, hours).
 * `people.known` (everybody ever, also who left: person_id, external_id, given_name, family_name, names, legal_entity,
 * department, active, left_on).
 * Functions: `people.under(external_id)` → person_id (everybody below that manager at any depth, whoever left between),
 * `people.named(external_ids)` → external_id, name, names (also of those who left), `people.away_at(timestamptz)` →
 * person_id, absence_id, back_at (who is absent then, where they are), `people.off_duty_at(persons uuid[], timestamptz)` →
 * person_id, away (who of them is absent or outside the hours that somebody stated; not who has none stated).
 */
export { ADDRESSES, type Address } from './address';
export { AddressService } from './address.service';
export { type Hours, isTimeZone, readHours, readShifts, type Shift, type ShiftException } from './calendar';
export { type AbsenceRow, CalendarRows, type ExceptionRow } from './calendar-rows.repository';
export { circles } from './manager-line';
export { peopleCommands } from './people.command';
export { PeopleModule } from './people.module';
export { Pseudonyms } from './pseudonyms.service';
export { PeopleReader, type PersonView } from './people.reader';
export { type Applied, PeopleWriter, type PersonInput } from './people.writer';
export type { Scope, StatedField } from './staged-fields';
export { type ChangeGroup, StagedReader } from './staged.reader';
export { StagedPeople, written } from './staged.repository';
import './people.events';
import './people.personal';
import './people.policy';
import './people.reasons';
