import type { Id } from '../../kernel/id';
import { type Match, routerOf } from '../topics/public';

/** Dangerous: it goes to named people at once. Protected: shown without its author, and in no search by one. */
export const NATURES = ['dangerous', 'protected'] as const;
export type Nature = (typeof NATURES)[number];

/** A phrase by which a kind of matter is known. */
export interface Phrase {
  readonly kindId: Id;
  readonly nature: Nature;
  readonly phrase: string;
  readonly match: Match;
}

/** What a text is of, with the first phrase that says so. */
export interface Found {
  readonly kindId: Id;
  readonly nature: Nature;
  readonly phrase: string;
}

export type Detector = (text: string) => readonly Found[];

/** Phrases made ready to be looked for in many texts; a phrase counts in whatever language the rest is. */
export function detectorOf(phrases: readonly Phrase[]): Detector {
  const natures = new Map(phrases.map(({ kindId, nature }) => [kindId, nature]));
  const find = routerOf(
    phrases.map(({ kindId, phrase, match }) => ({
      topicId: kindId,
      channelId: '',
      keyword: phrase,
      match,
      ...{ language: null, author: null, risk: null, last: false },
    })),
  );
  return (text) =>
    find(text, null).map(({ topicId: kindId, keyword }) => ({
      kindId,
      nature: natures.get(kindId) ?? 'dangerous',
      phrase: keyword ?? '',
    }));
}
