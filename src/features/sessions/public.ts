/**
 * Sessions: workshops and webinars as material of session modules, held on dates (*sittings*). Promises: nobody is ever
 * booked beyond the capacity, whatever comes at once; a place given back goes to whoever is next in the same transaction;
 * who cannot be there (another date of it, something else then, an absence) is passed over and stays in line; a person who
 * leaves or is away that day has no place; whoever has a place is told when it is moved or called off.
 *
 * Attendance is marked by the hosts of the date (with the permit to run sessions), by whoever keeps the session within
 * their scope, or by the code shown in the room; never one's own on the list. The first mark credits the session's minutes
 * and completes its modules; marking again changes nothing, and undoing a mark takes back neither.
 *
 * Relations for higher rooms' SQL: `sessions.expected` (sitting_id, person_id: who is to be there), `sessions.dates`
 * (sitting_id, names, about, starts_at, ends_at, time_zone, room, address, state, sequence, which counts every move; reason:
 * why it was called off), `sessions.latest_place` (sitting_id, person_id, promoted: they waited for it; ended_why).
 */
import { declareMaterial } from '../curricula/public';
import './session.policy';
import './sessions.events';
import './sessions.personal';
import './sessions.reasons';

declareMaterial(
  'session',
  `SELECT id AS material_id, names, NOT retired AS ready, CASE WHEN retired THEN 'session-retired' END AS why
   FROM sessions.session`,
);

export { codeAt } from './code';
export { invitationOf, type Invitation } from './invitation';
export { SessionsModule } from './sessions.module';
