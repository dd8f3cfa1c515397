import type { Id } from '../../kernel/id';
import type { Localised } from '../../platform/i18n/messages';
import { mediaIn } from '../media/public';

/** Words a reader manages in a minute. */
export const WORDS_PER_MINUTE = 200;

/** The longest a module takes, seconds. */
export const LONGEST = 240;

/** Words of a Markdown text: addresses of links, HTML tags and markup are none. */
export function countWords(markdown: string): number {
  const text = markdown
    .replace(/<\/?[a-z][^<>]*>/giu, ' ')
    .replace(/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*/gu, '] ')
    .replace(/^\s*\[[^\]\n]+\]:.*$/gmu, ' ')
    .replace(/\bhttps?:\/\/\S+/gu, ' ');
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’׳״"-][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0;
}

/** How long a number of words takes to read. */
export function secondsFor(words: number): number {
  return Math.ceil((words * 60) / WORDS_PER_MINUTE);
}

/** How long a lesson takes in its longest language, its sound and film with it; at least a second. */
export function readingSeconds(body: Localised, lengths: ReadonlyMap<Id, number> = new Map()): number {
  const played = (markdown: string): number =>
    mediaIn(markdown).reduce((sum, id) => sum + (id === null ? 0 : (lengths.get(id) ?? 0)), 0);
  return Math.max(1, ...Object.values(body).map((text) => secondsFor(countWords(text)) + played(text)));
}
