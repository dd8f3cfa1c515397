import {
  COUNTED,
  type Counted,
  findBrokenTags,
  findDisclosureFaults,
  findForeignHandles,
  findLookAlikeHandles,
  findMissingAlternatives,
  findMixedIdentity,
  findOverLength,
  findTooMany,
  findUncaptioned,
  type Picture,
  type Span,
  X_COUNTINGS,
  type XCounting,
} from '../detectors/public';
import { choiceOf, type Fields, integerOf, listOf, otherPhrasesOf, phrasesOf, textOf } from './options';
import type { Echo } from '../echoes/public';
import type { Lists } from './lists.service';
import type { Options, Surroundings } from './rule';

/** What detectors may know of a text. */
export interface Known extends Surroundings {
  readonly language: string;
  /** Of an article. */
  readonly title: string | null;
  /** Of the network, in its own counting. */
  readonly textLimit: number | null;
  readonly pictures: readonly Picture[];
  /** Our handles on that network. */
  readonly handles: readonly string[];
  /** What owners keep for the checks of texts. */
  readonly lists: Lists;
  /** What went out in the last days and is like a text; nothing where nobody is known to say it. */
  readonly alike: (text: string, days: number) => Promise<readonly Echo[]>;
}

/** A detector as rules use it: what it may be told, and how it is asked. */
export interface Detector {
  readonly fields: Fields;
  find(text: string, options: Options, known: Known): Span[] | Promise<Span[]>;
}

/** Detectors of where words stand and who says them. */
export const PLACE_DETECTORS: Readonly<Record<string, Detector>> = {
  length: {
    fields: { counting: { kind: 'integer', least: 1, most: X_COUNTINGS.length, otherwise: X_COUNTINGS.length } },
    find: (text, options, { network, textLimit }) =>
      findOverLength(text, { network, limit: textLimit, counting: integerOf(options, 'counting') as XCounting }),
  },
  count: {
    fields: {
      what: { kind: 'choice', of: COUNTED, otherwise: 'links' },
      most: { kind: 'integer', least: 0, most: 1000, otherwise: 3 },
    },
    find: (text, options, { network }) =>
      findTooMany(text, choiceOf(options, 'what') as Counted, integerOf(options, 'most'), network),
  },
  'broken-tags': { fields: {}, find: (text, _, { network }) => findBrokenTags(text, network) },
  disclosure: {
    fields: {
      wordings: { kind: 'phrases' },
      unclear: { kind: 'list' },
      elsewhere: { kind: 'phrases' },
      says: { kind: 'texts' },
      within: { kind: 'integer', least: 0, most: 5000, otherwise: 140 },
    },
    find: (text, options, { network, kind, language }) =>
      findDisclosureFaults(text, {
        ...{ network, act: kind, within: integerOf(options, 'within') },
        wordings: phrasesOf(options, 'wordings', language),
        otherWordings: otherPhrasesOf(options, 'wordings', language),
        unclear: listOf(options, 'unclear'),
        elsewhere: phrasesOf(options, 'elsewhere', language),
        says: textOf(options, 'says', language),
      }),
  },
  identity: {
    fields: { phrases: { kind: 'phrases' } },
    find: (text, options, { accountKind, language }) =>
      findMixedIdentity(text, accountKind, phrasesOf(options, 'phrases', language)),
  },
  handles: {
    fields: { which: { kind: 'choice', of: ['look-alike', 'foreign'], otherwise: 'look-alike' } },
    find: (text, options, { network, handles }) =>
      choiceOf(options, 'which') === 'foreign'
        ? findForeignHandles(text, network, handles)
        : findLookAlikeHandles(text, handles),
  },
  captions: {
    fields: { hosts: { kind: 'list' }, films: { kind: 'list' } },
    find: (text, options, { network }) =>
      findUncaptioned(text, { hosts: listOf(options, 'hosts'), films: listOf(options, 'films'), network }),
  },
  alternatives: { fields: {}, find: (text, _, { pictures }) => findMissingAlternatives(text, pictures) },
};
