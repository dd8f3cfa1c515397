/**
 * Word lists: what owners keep for the checks of texts. Promises: a list's words count for everybody from and until
 * their instants, closed and never rewritten; a list that is a secret itself (confidential terms, unreleased names) is
 * read by its owners alone; looking lists up in a text costs one pass, however long they are.
 *
 * `WordlistsReader.inForce(kind, language, at)` → {book, version}, `.all(kinds, language, at)` the same for several kinds
 * with one look, `.phishing(at)` → {domains, version}. A finding of a secret list says no more than the matched words.
 */
export { type Folded, foldInPlace } from './folding';
export { type Hit, type Manner, type Phrase, type Phrasebook, phrasebookOf } from './phrasebook';
export type { Kind as WordlistKind } from './wordlist';
export { WordlistsModule } from './wordlists.module';
export { type InForce, WordlistsReader } from './wordlists.reader';
import './wordlists.events';
import './wordlists.personal';
