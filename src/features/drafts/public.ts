/**
 * Drafts: words people want to say, from the first line to the proof. Promises: unsubmitted words are read by nobody
 * but their author; nothing goes out that somebody else, with role and permit, has not approved at that very revision;
 * any edit voids an approval; a publication, its sealed pack, the answer in the feed and the trail commit together,
 * once, whatever is repeated.
 *
 * Events: `drafts.submitted`, `drafts.returned`, `drafts.declined`, `drafts.approved`, `drafts.taken`,
 * `drafts.published { draftId }`; `drafts.reopened { draftId }` when an edit or a withdrawal voids what was submitted.
 */
export { DraftsModule } from './drafts.module';
import './drafts.events';
import './drafts.personal';
import './drafts.reasons';
