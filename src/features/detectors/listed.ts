import type { Phrasebook } from '../wordlists/public';
import type { Span } from './span';

/** What a list finds: the words as they stand in the text, the entry that says so, and what to say in their place. */
export interface ListKnowledge {
  readonly book: Phrasebook;
}

export const findConfidential = listed('confidential-term');
export const findUnreleased = listed('unreleased-name');
/** A person judges: a word that offends in one place tells of an offence in another. */
export const findOffensive = listed('offensive-word');
/** Superlatives, numbers and comparisons that somebody may have to prove. */
export const findAssertions = listed('assertion');
export const findCompetitors = listed('competitor');
/** What only some may promise. */
export const findPromises = listed('promise');
/** Pay, conditions and union: for the author's eyes alone. */
export const findProtectedTalk = listed('protected-talk');
export const findJargon = listed('jargon');

function listed(code: string): (text: string, knowledge: ListKnowledge) => Span[] {
  return (text, { book }) =>
    book.find(text).map(({ phrase: { id, instead }, from, to }) => ({
      code,
      from,
      to,
      params: { words: text.slice(from, to), entry: id },
      ...(instead === undefined || instead === null ? {} : { fix: { from, to, text: instead } }),
    }));
}
