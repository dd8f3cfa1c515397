/**
 * Pushes: messages on the devices that people chose (Web Push, RFC 8030, 8291, 8292), where the house has an address
 * outside. Promises: a device is told at most once of a message, by an attempt that is written down before its call; it is
 * told kinds and numbers, never a name or a word of anybody's; what is seen, done or turned off before is not told; a device
 * that its service says is gone is forgotten; addresses inside the company are not called; a service that is down is left
 * alone for a while and loses nothing.
 *
 * Relation for higher rooms' SQL: `pushes.push` (id, message_id, state, reason, attempts, next_at, created_at, changed_at).
 */
export { PushesModule } from './pushes.module';
import './medium';
import './pushes.personal';
