import { invalidRequest } from '../../kernel/problem';

/** What people record of words that went out; `seen`: what stands there, `settled`: a lead has looked and it is well. */
export const AFTERMATHS = ['edited', 'deleted', 'corrected', 'seen', 'settled'] as const;
export type Aftermath = (typeof AFTERMATHS)[number];

/** Those that come with the words that stand there. */
const WITH_WORDS: readonly Aftermath[] = ['edited', 'corrected', 'seen'];

/** Whether words are others than those that were approved: networks change spaces and the ends of lines, and wrap links. */
export function drifts(approved: string, standing: string): boolean {
  return plain(approved) !== plain(standing);
}

/** What a source sends of words may have other links: networks shorten and wrap them. */
export function driftsAsSent(approved: string, sent: string): boolean {
  return drifts(withoutLinks(approved), withoutLinks(sent));
}

function withoutLinks(text: string): string {
  return text.replace(/https?:\/\/\S+/gu, ' ');
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** @throws Problem invalid-request where words are missing, or are none of it */
export function demandWords(what: Aftermath, text: string | null): void {
  const wants = WITH_WORDS.includes(what);
  if (wants === (text !== null)) return;
  throw invalidRequest({}, { faults: [{ pointer: '/text', code: wants ? 'required' : 'no-words-here' }] });
}
