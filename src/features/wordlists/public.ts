/**
 * Word lists: what owners keep for the checks of texts. Looking a list's words up in a text costs one pass, however long
 * the list is.
 */
export { type Folded, foldInPlace } from './folding';
export { type Hit, type Manner, MANNERS, type Phrase, type Phrasebook, phrasebookOf } from './phrasebook';
export { WordlistsModule } from './wordlists.module';
