/**
 * Publishing: how approved words go out, and the proof. Promises: on a business channel a registered publisher takes
 * them, one at a time, and says where they stand; on a personal account their author does, and the link is theirs to
 * give; what a moratorium held back goes out only after its author or a lead has confirmed it; a publication, its sealed pack, the answer in the feed, event and trail commit together, once, whatever is
 * repeated.
 *
 * For the room that keeps them: `publishing.publication` (id, draft_id, publisher_id, at), `publishing.pack` (publication_id,
 * contents, hash, at) and `publishing.pack_value` (publication_id, path, salt, value, certificate) as stored, and
 * `publishing.dispose(keys text[], number)`, which erases words of packs under a certificate.
 *
 * Relation for higher rooms' SQL: `publishing.published` (publication_id, draft_id, kind, author_id, channel_id, revision,
 * language, text, link, at).
 *
 * The draft's state and its events (`drafts.taken`, `drafts.released`, `drafts.published`) stay with drafts.
 */
export { Links } from './links.service';
export { PublishingModule } from './publishing.module';
export { PublishingService } from './publishing.service';
import './packs.reader';
import './publishing.personal';
import './publishing.reasons';
