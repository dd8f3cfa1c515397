import {
  findAssertions,
  findCompetitors,
  findConfidential,
  findDeceivingLinks,
  findDirectionTraps,
  findJargon,
  findLongSentences,
  findOffensive,
  findOtherLanguage,
  findPersonalData,
  findPromises,
  findSecrets,
  findShouting,
  findUnreleased,
  type ListKnowledge,
  type Span,
} from '../detectors/public';
import { findEcho } from '../echoes/public';
import type { Detector } from './detector';
import { choiceOf, integerOf, listOf } from './options';
import type { Book } from './lists.service';

/** Numbers by which a person is known or paid; the others only reach somebody. */
const NUMBERS = new Set(['personal-identity-number', 'personal-card', 'personal-account']);
/** Links that are known to deceive, beside those that only look as if. */
const KNOWN_TO_DECEIVE = new Set(['link-phishing']);

/** Where the house is, for numbers without a country. */
const AT_HOME = ['IL', 'US'];

/** Detectors of what words say, as rules use them. */
export const WORD_DETECTORS: Readonly<Record<string, Detector>> = {
  'personal-data': {
    fields: {
      which: { kind: 'choice', of: ['numbers', 'contacts'], otherwise: 'contacts' },
      ownMail: { kind: 'list' },
      ownPhones: { kind: 'list' },
    },
    find: (text, options, { country }) =>
      findPersonalData(text, {
        withoutPhones: choiceOf(options, 'which') === 'numbers',
        countries: [...new Set([...(country === null ? [] : [country]), ...AT_HOME])],
        ownMail: listOf(options, 'ownMail').map((mail) => mail.toLowerCase()),
        ownPhones: listOf(options, 'ownPhones'),
      }).filter(({ code }) => NUMBERS.has(code) === (choiceOf(options, 'which') === 'numbers')),
  },
  secrets: { fields: {}, find: (text) => findSecrets(text) },
  'deceiving-links': {
    fields: {
      which: { kind: 'choice', of: ['known', 'look-alike'], otherwise: 'look-alike' },
      ownDomains: { kind: 'list' },
    },
    find: (text, options, { lists }) =>
      findDeceivingLinks(text, {
        ...{ phishing: lists.phishing, ownDomains: listOf(options, 'ownDomains') },
      }).filter(({ code }) => KNOWN_TO_DECEIVE.has(code) === (choiceOf(options, 'which') === 'known')),
  },
  confidential: listed('confidential', findConfidential),
  unreleased: listed('unreleased', findUnreleased),
  offensive: listed('offensive', findOffensive),
  assertions: listed('claims', findAssertions),
  competitors: listed('competitors', findCompetitors),
  promises: listed('promises', findPromises),
  jargon: listed('jargon', findJargon),
  shouting: {
    fields: { acronyms: { kind: 'list' } },
    find: (text, options) => findShouting(text, { acronyms: listOf(options, 'acronyms') }),
  },
  'long-sentences': {
    fields: { words: { kind: 'integer', least: 5, most: 200, otherwise: 25 } },
    find: (text, options, { language }) => findLongSentences(text, { language, words: integerOf(options, 'words') }),
  },
  echo: {
    fields: { days: { kind: 'integer', least: 1, most: 365, otherwise: 90 } },
    find: async (text, options, { alike }) => findEcho(text, await alike(text, integerOf(options, 'days'))),
  },
  language: { fields: {}, find: (text, _, { language }) => findOtherLanguage(text, language) },
  'direction-traps': { fields: {}, find: (text) => findDirectionTraps(text) },
};

function listed(book: Book, find: (text: string, knowledge: ListKnowledge) => Span[]): Detector {
  return { fields: {}, find: (text, _, { lists }) => find(text, { book: lists.books[book] }) };
}
