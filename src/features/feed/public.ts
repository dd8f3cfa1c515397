/**
 * Feed: what customers said, to whom it is shown, who takes it on, and what we answered. Promises: the same channel and
 * external id is one interaction, whatever is sent how often; a conversation is one thread in whatever order it
 * arrives; an interaction has one holder at a time; what was once routed or claimed stays known.
 *
 * For higher rooms' SQL: `feed.waits(interaction uuid)` → whether nobody has dealt with it; `feed.risk_of(interaction uuid)` → 1 to 3, the risk now (3 while it is unrouted),
 * `feed.topics_of(interaction uuid)` → uuid[]; `feed.holds(interaction uuid, person uuid)` → boolean; `feed.words(interaction
 * uuid)` → text, what it says; `feed.language_of(interaction uuid)` → text;
 * relations `feed.waiting` (interaction_id, topic_id or null: unrouted, channel_id, risk, arrived_at, due_at: what waits for
 * somebody), `feed.offered` and `feed.unclaimed` (interaction_id, channel_id, arrived_at, due_at: owed an answer, in nobody's
 * hands; the second from what stands of each interaction), `feed.running` (person_id, expires_at), `feed.room` (person_id, most);
 * `feed.mention(handle)` → a regular expression that finds the handle in a text; relation `feed.said` (interaction_id,
 * arrived_at, channel_id, said_at, text, handle): what customers said, handles in lower case without @;
 * relation `feed.by_goal` (goal_id, person_id, answered): interactions answered on business channels, by the goal they
 * name and who held them. `feed.heard` (interaction_id, arrived_at, channel_id, thread_id, said_at, language, text, status,
 * outcome, erased, settled_at): what customers said and what became of it; `feed.under_topic` (topic_id, interaction_id, arrived_at);
 * `feed.standing` (interaction_id, topic_id, channel_id, risk, arrived_at, due_at, held): what waits or is held, once for each
 * of its topics; `feed.routed` (interaction_id, topic_id, channel_id, arrived_at, due_at): all there ever was, so; `feed.authored`
 * (interaction_id, arrived_at, author_id, handle, link): by whom;
 * `feed.awaiting` (interaction_id, topic_id, channel_id, risk, arrived_at, due_at, department: what waits for somebody, also for
 * another department alone); `feed.in_crisis(interaction uuid)` → whether one of its topics is in crisis on its channel;
 * `feed.search_vector(text)` and `feed.search_query(text)`: how words are found in what customers said, by an index;
 * `feed.letters(text)` → text, letters of other scripts as Latin ones: what likeness by trigrams is told of;
 * `feed.heard_by_all` says the same without protected talk and what its source took back; `feed.answers_to` (interaction_id, answer_id, said_at, text, link): our words in reply;
 * `feed.our_words` (answer_id, channel_id, link, text, removed_at): whatever of ours has a link, as sources sent it.
 * `feed.place` (interaction_id, arrived_at, channel_id, thread_id): of every interaction; `feed.words` (interaction_id,
 * arrived_at, channel_id, said_at, language, text, link, status, protected, handle): whole, for those who must act on it.
 * `feed.mark` (interaction_id, kind_id, phrase): kinds of matter it is of. `feed.is_protected(interaction uuid)` → whether
 * it is talk by or about staff on pay and union, which is shown without its author and stands in no search by author, no
 * export and no saved search: whoever searches, exports or saves leaves it out.
 * Whoever shows texts to people who may not answer shows them through `maskedSql`.
 *
 * Texts are as everybody reads them, names of staff hidden where their legal entity hides them: `feed.words` alone is whole;
 * the conversation (`GET /interactions/{id}`) is so for its holder, where the setting lets them.
 *
 * For rooms above: `Claims.demandHeld` (also renews the lease), `Claims.park` while somebody else decides on the
 * holder's words, `Claims.resume` when it is the holder's turn again, `Feed.demandWaiting` before words leave the house,
 * `Feed.answer` in the transaction of a publication. Moments `feed.concluding`: a holder ends an interaction by hand, and `feed.risks-changed`.
 */
export { ArrivalsService } from './arrivals.service';
export { Bulk, type Closing } from './bulk.service';
export { type Claim, type Outcome } from './claim';
export { Claims } from './claims.service';
export { FeedModule } from './feed.module';
export { FeedReader, type InteractionView, type TopicCount } from './feed.reader';
export { alreadyAnswered } from './feed.errors';
export { Feed, type PublishedAnswer } from './feed.service';
export { Freezes } from './freezes.service';
export { type Order, ORDERS } from './live-page';
export { ChannelRefDto, FeedMissingDto } from './feed.dto';
export { channelSql, instantSql, maskedSql, told } from './json';
export { type Incoming, IntakeRepository } from './intake.repository';
export { IntakeService, type Taken, unknownChannelFault } from './intake.service';
export { checkInteraction, type InteractionInput, saneInstant } from './interaction';
import './feed.events';
import './feed.personal';
import './feed.reasons';
import './topic.policy';
