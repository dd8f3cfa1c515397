/**
 * Training: who is enrolled on which track and why, the minutes credited, and the belts awarded. Promises: one enrolment
 * per person and track edition; a belt is awarded in the transaction of the completing act, once, whatever is repeated
 * or parallel; an award comes from a completed track or from prior learning that two persons recognised, and from
 * nowhere else.
 *
 * Relation for higher rooms' SQL: `training.held_at(timestamptz)` → (person_id, belt_id, belt_code, rank, award_id,
 * from_at, until_at): awards in force then. A person may hold one belt by two awards; higher belts don't imply lower ones.
 *
 * Moment and event: `training.awarded`.
 */
export { TrainingModule } from './training.module';
import './training.events';
import './training.personal';
