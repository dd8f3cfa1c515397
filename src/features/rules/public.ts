/**
 * Rules: the Rules of Engagement as documents, editions and clauses, and who acknowledged them. Promises: a published
 * edition never changes; an acknowledgement is of the edition in force, once, with its digest; an edition without
 * material change asks nobody again; what an earlier edition gave is lost only after the days of grace. A document's
 * audience says whom an edition asks; what it opens is the permit table's, which asks everybody who acts.
 *
 * Relations for higher rooms' SQL:
 * - `rules.in_force_at(timestamptz)` → (document_id, code, edition_id, number, effective_at): one row per document that
 *   had an edition in force then.
 * - `rules.acknowledged_at(timestamptz)` → (person_id, document_id, edition_id, acknowledged_at): persons who had then
 *   acknowledged the edition in force, or an earlier one since which no edition was material; `edition_id` is the
 *   edition they acknowledged. An acknowledgement also counts during the grace of a later material edition.
 * - `rules.lacks_at(person uuid, codes text[], timestamptz)` → boolean: whether they had not acknowledged one of these
 *   documents that was in force then.
 * - `rules.document`, `rules.edition`, `rules.clause`, `rules.acknowledgement`, `rules.asking`, `rules.addressee`, `rules.clause_owner`: as
 *   stored, for previews, proofs and consultations.
 */
export { type Acknowledgement, AcknowledgementsService } from './acknowledgements.service';
export { type ClauseView, type DocumentRef, type EditionInForce, RulesReader } from './rules.reader';
export type { NewDocument } from './documents.service';
export { type NewEditionTexts, RulesService } from './rules.service';
export { rulesCommands } from './rules.command';
export { RulesModule } from './rules.module';
import './rules.events';
import './rules.personal';
import './rules.reasons';
