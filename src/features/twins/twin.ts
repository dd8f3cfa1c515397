import type { Id } from '../../kernel/id';
import { bandsOf, shinglesOf } from '../echoes/public';

/** The same author in one thread or one channel, one link or one handle on two channels, or words that nobody signed. */
export const BECAUSE = ['thread', 'author', 'link', 'channels', 'words'] as const;
export type Because = (typeof BECAUSE)[number];

/** So like are two texts at least, of 1. A link says enough. */
export const LIKE: Readonly<Record<Because, number>> = {
  ...{ thread: 0.4, author: 0.55, link: 0, channels: 0.85, words: 0.85 },
};

/** Of the bands of a text as many find what is so like it in 99 cases of a hundred. */
const BANDS = 8;

/** Numbers by which a text that nobody signed is found on its channel; none for what is too short to tell. */
export function bandsOfWords(text: string): readonly number[] {
  return bandsOf(shinglesOf(text)).slice(0, BANDS);
}

/** Interactions that were under way in another transaction when a later one was seen are seen within so many milliseconds. */
const UNDER_WAY = 60_000;

/** The id from which on to look again: those made so long before it may have been stored after it. */
export function lookFrom(last: Id): Id {
  return firstIdOf(Number.parseInt(last.slice(0, 8) + last.slice(9, 13), 16) - UNDER_WAY);
}

/** No id of this instant or later sorts before it. */
export function firstIdOf(milliseconds: number): Id {
  const hex = Math.max(0, milliseconds).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
