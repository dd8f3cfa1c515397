/**
 * Triage: what leads see of all that is not done, and do to many interactions at once. Promises: the board is one query
 * over what is open and counts by the hour; an act on many goes step by step, is stopped, and is undone where it can be;
 * nobody's work is closed under their hands; duplicates are merged by a person, one answer counts for all of them, and each
 * keeps its own history. All of it within the lead's scope.
 *
 * For rooms above: relation `triage.kept_apart` (first_id, second_id): pairs that somebody found to be no duplicates.
 */
export { TriageModule } from './triage.module';
import './triage.events';
import './triage.personal';
