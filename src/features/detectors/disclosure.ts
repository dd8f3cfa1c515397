import { hashtagsIn, linksIn, mentionsIn, type Place } from './network-text';
import { comparable, firstOf } from './phrases';
import type { Span } from './span';

/** What somebody's tie to what they speak about must be said with, and where. */
export interface DisclosureKnowledge {
  readonly network: string;
  /** What is done in public; `like` is a reaction without words. */
  readonly act: string;
  /** Phrases that say it in the language of the words. */
  readonly wordings: readonly string[];
  /** Phrases that say it in other languages. */
  readonly otherWordings: readonly string[];
  /** Signs that readers do not understand, such as #spon. */
  readonly unclear: readonly string[];
  /** Phrases that send readers elsewhere, such as to the bio. */
  readonly elsewhere: readonly string[];
  /** What to say at the start, in the language of the words; empty: nothing is offered. */
  readonly says: string;
  /** It stands within so many code points of the start. */
  readonly within: number;
}

/**
 * A disclosure that is missing, or there but not so that a reader notices and understands it: in the post itself, near
 * its start, not in a group of tags, in its language; where the act carries no words, that it carries none.
 */
export function findDisclosureFaults(text: string, known: DisclosureKnowledge): Span[] {
  const whole = { from: 0, to: text.length };
  if (known.act === 'like') return [{ code: 'disclosure-impossible', ...whole }];
  const start = startOf(text, known.network);
  const fix =
    known.says === ''
      ? {}
      : { fix: { from: start, to: start, text: known.says.endsWith(' ') ? known.says : `${known.says} ` } };
  if (known.act === 'share' && isBare(text, known.network))
    return [{ code: 'disclosure-bare-share', ...whole, ...fix }];
  const words = comparable(text);
  const groups = groupsOfTags(text);
  const said = firstOf(words, known.wordings);
  const alone = said.find((place) => !inside(place, groups));
  if (alone !== undefined) {
    if ([...text.slice(start, alone.from)].length <= known.within) return [];
    return [{ code: 'disclosure-late', ...alone, params: { within: known.within }, ...fix }];
  }
  const [grouped] = said;
  if (grouped !== undefined) return [{ code: 'disclosure-in-tags', ...grouped, ...fix }];
  for (const [code, phrases] of [
    ['disclosure-other-language', known.otherWordings],
    ['disclosure-unclear', known.unclear],
    ['disclosure-elsewhere', known.elsewhere],
  ] as const) {
    const [place] = firstOf(words, phrases);
    if (place !== undefined) return [{ code, ...place, ...fix }];
  }
  return [{ code: 'disclosure-missing', ...whole, ...fix }];
}

/** Behind the mentions that a reply begins with, which networks show apart. */
function startOf(text: string, network: string): number {
  let start = 0;
  for (const { from, to } of mentionsIn(text, network)) {
    if (text.slice(start, from).trim() !== '') break;
    start = to;
  }
  while (/\s/u.test(text[start] ?? '')) start += 1;
  return start;
}

/** Hashtags that stand together, with nothing but white space between them. */
function groupsOfTags(text: string): readonly Place[] {
  const groups: { from: number; to: number; tags: number }[] = [];
  for (const { from, to } of hashtagsIn(text)) {
    const last = groups.at(-1);
    if (last !== undefined && /^[\s,·|]{0,5}$/u.test(text.slice(last.to, from))) {
      last.to = to;
      last.tags += 1;
    } else groups.push({ from, to, tags: 1 });
  }
  return groups.filter(({ tags }) => tags > 1);
}

function inside({ from, to }: Place, groups: readonly Place[]): boolean {
  return groups.some((group) => from >= group.from && to <= group.to);
}

/** Nothing but links, tags and mentions: no words of one's own. */
function isBare(text: string, network: string): boolean {
  const places = [
    ...linksIn(text, network),
    ...linksIn(text, 'other'),
    ...hashtagsIn(text),
    ...mentionsIn(text, network),
  ];
  const rest = text.split('');
  for (const { from, to } of places) rest.fill(' ', from, to);
  return !/[\p{L}\p{N}]/u.test(rest.join(''));
}
