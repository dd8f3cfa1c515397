/**
 * Rosters: who is on duty on which business channel, from when and until when. Promises: only people whose job's
 * description names duties in public are on duty; nobody is on duty twice at once, while away, or after leaving; acting
 * voluntarily stands on no roster.
 *
 * For higher rooms' SQL: `rosters.on_duty_at(timestamptz)` → (channel_id, person_id), and `rosters.lately(channel uuid,
 * timestamptz)` → (person_id): who is on duty there, or was last; `rosters.is_on_duty_at(person uuid,
 * channel uuid, timestamptz)` → boolean. Event `rosters.changed`.
 */
export { RostersModule } from './rosters.module';
import './rosters.events';
import './rosters.personal';
import './shift.policy';
