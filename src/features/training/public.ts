/**
 * Training: who is enrolled on which track and why, the minutes credited, and the belts awarded. Promises: one enrolment
 * per person and track edition; a belt is awarded in the transaction of the completing act, once, whatever is repeated
 * or parallel; an award comes from a completed track or from prior learning that two persons recognised, and from
 * nowhere else.
 *
 * Relation for higher rooms' SQL: `training.held_at(timestamptz)` → (person_id, belt_id, belt_code, rank, award_id,
 * from_at, until_at): awards in force then. A person may hold one belt by two awards; a higher belt is no row of a lower
 * one, but fulfils an assignment of it. `training.awards` (award_id, person_id, belt_id, ground, edition_id, from_at,
 * until_at, revoked_at, track_id, enrolment_id, recognition_id, lapses_at): every award ever. `training.steps`
 * (enrolment_id, module_id, credited_ms, completed_at, waived_at) and `training.credits` (person_id, source, subject_id,
 * seconds, at): what an award stands on. `training.enrolments` (enrolment_id, person_id, edition_id, state, due_on,
 * enrolled_at, started_at, completed_at, counted_from): every enrolment ever. `training.standings` (enrolment_id, remaining_seconds,
 * last_act_at): computed, to be asked by enrolment. `training.grounds` (enrolment_id, person_id, kind, assignment_id,
 * due_on, from_at, until_at, asks, let_off): why, since and until when; let off: HR took the person off the assignment.
 *
 * Modules of other rooms (practice, session, package, episode): `Training.demandMaterial` before, `Training.completeMaterial`
 * when somebody has done it.
 *
 * `training.materials_of(person)` → (material_id, kind, module_id, seconds, completed_at): what of other rooms their tracks
 * ask them to do, also when it is done.
 *
 * Moment and event: `training.awarded`. Event `training.revoked`.
 */
import { declareTrait } from '../audiences/public';
import './training.events';
import './training.personal';
import './training.reasons';

declareTrait(
  'belt',
  { en: 'Belt held', he: 'חגורה' },
  'SELECT code AS value, names FROM curricula.belt_ladder ORDER BY rank',
);

export { Awards } from './awards.service';
export { EditionsReader } from './editions.reader';
export { type Enrolment, type EnrolmentState, type Ground, reground } from './enrolment';
export { type AssignmentInput, type Assigned, Assignments } from './assignments.service';
export { Excusing } from './excusing.service';
export { type EnrolmentSnapshot, Moving } from './moving.service';
export { declareOffer } from './offer';
export { trainingCommands } from './training.command';
export { dateInThePast } from './training.errors';
export { type Term } from './term';
export { Terms } from './terms.service';
export { TrainingModule } from './training.module';
export { type Credit, type HeldBelt, Training } from './training.service';
import './assignment.policy';
