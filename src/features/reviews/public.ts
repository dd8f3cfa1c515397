/**
 * Reviews: who reads submitted words, and what they decide. Promises: nobody decides on their own words, and whoever
 * decides holds the role and the permit `review` there and then; steps follow one after the other and none is passed
 * over, also where nobody could take it; what is decided is told by the events of drafts.
 *
 * For the room that seals evidence: `reviews.story(draft uuid)` → jsonb, the steps each revision took, the plan they come from,
 * who approved in them and for whom.
 *
 * Events: `reviews.escalated { draftIds }`, `reviews.deputies-changed { personIds }`.
 */
export { ReviewsModule } from './reviews.module';
import './reviews.events';
import './reviews.personal';
import './reviews.reasons';
