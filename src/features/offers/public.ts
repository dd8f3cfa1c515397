/**
 * Offers: what waits is offered to one person at a time. Promises: those on duty come first, then those with its topic,
 * its language, the fewest claims and the longest wait, and each offer says so; whoever acts voluntarily is offered only
 * what they opted to hear of; declining is free and leaves no trace of the person; what nobody picks shows by topic.
 */
export { OffersModule } from './offers.module';
import './offers.events';
import './offers.personal';
import './offers.reasons';
