/**
 * Reviews: who reads submitted words, and what they decide. Promises: nobody decides on their own words, and whoever
 * decides holds the role and the permit `review` there and then; what is decided is told by the events of drafts.
 */
export { ReviewsModule } from './reviews.module';
import './reviews.reasons';
