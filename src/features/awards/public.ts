/**
 * Awards: the life of an award after it was given, and what somebody is let off on the way to one. Promises: nobody
 * decides about their own; a revocation takes effect at once and is never taken back (a new award is a new act); what was
 * waived or extended says by whom and why, to the person too, and a waiver never brings a belt with nothing learnt.
 *
 * Relations for higher rooms' SQL: `awards.revocations` (award_id, code, words, revoked_at); `awards.excuses` (excuse_id,
 * kind, enrolment_id, person_id, module_id, due_on, ends_on, granted_at): extensions and waivers that stand.
 *
 * `Excuses.extend` moves the dates of many enrolments by one act.
 */
import './award.policy';
import './awards.personal';
import './awards.reasons';

export { AwardsModule } from './awards.module';
export { type Extending, Excuses } from './excuses.service';
