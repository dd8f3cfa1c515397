/**
 * Deliveries: the media beside the inbox. Promises: a message of the inbox that its person has not seen becomes one mail,
 * at most one per message; each attempt is written down before its call, under a Message-ID that stays the same when it is
 * repeated; what is done, seen, turned off or whose person has left is not sent, also at the last moment; a provider that is
 * down is left alone for a while and loses nothing; what is given up stays visible and can be sent again.
 *
 * Higher rooms send letters of their own by it (`declareLetters`, `DeliveriesService.post`), with the same promises, and let
 * mails of a reason carry a calendar entry (`declareEnclosure`).
 *
 * Media of higher rooms (`declareMedium`) stand among the dead letters and are sent again with them.
 *
 * Relation for higher rooms' SQL: `deliveries.delivery` (id, message_id, medium, state, reason, attempts, next_at, created_at,
 * changed_at, tried_at and answers: when it was tried, and what the receiver said), `deliveries.breaker` (medium, open_until),
 * `deliveries.mail` (enabled).
 */
export { deliveriesCommands } from './deliveries.command';
export { DeliveriesService } from './deliveries.service';
export { DeliveriesModule } from './deliveries.module';
export { declareMedium } from './media';
export { declareEnclosure, declareLetters } from './letters';
export { after, type Breaker, INTERRUPTED_SECONDS, type Outcome, settle, type Settled } from './delivery';
import './deliveries.personal';
