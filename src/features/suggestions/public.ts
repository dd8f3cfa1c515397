/**
 * Suggestions: comments and other words for places in a draft, and help before anybody reviews it. Promises: a remark
 * stays with the words it is about through every edit, and says so when they are gone; nothing changes in a text but by
 * its author; unsubmitted words are read by others only while their author asks for help, and whatever was said of them
 * goes with them; help counts in nobody's record.
 *
 * Relation for higher rooms' SQL: `suggestions.shares` (draft_id, revision, person_id, share): whose suggestions make up
 * which part of the characters of a revision, above 0 to 1; no row for its author.
 *
 * Events: `suggestions.changed { draftId }`, `suggestions.help-changed { draftId }`.
 */
export { SuggestionsModule } from './suggestions.module';
import './suggestions.events';
import './suggestions.personal';
import './suggestions.reasons';
