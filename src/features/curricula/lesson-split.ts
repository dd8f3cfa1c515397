import type { List, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parse as parseYaml } from 'yaml';
import { markdownSource, parseMarkdown } from '../manuscripts/public';
import { countWords, LONGEST, secondsFor, WORDS_PER_MINUTE } from './reading';

export interface SplitLesson {
  readonly title: string;
  readonly markdown: string;
  readonly words: number;
  readonly seconds: number;
}

/** A stretch of the source. */
interface Span {
  readonly from: number;
  readonly to: number;
  /** The heading it begins with, or that its section began with. */
  readonly heading: string;
  /** Whether it begins its section. */
  readonly first: boolean;
}

const MOST_WORDS = Math.floor((LONGEST * WORDS_PER_MINUTE) / 60);

/**
 * Splits a long text at its headings into lessons of at most four minutes: sections that are too long are split between
 * paragraphs (where one alone is too long, between list items, sentences, words), short neighbours are joined. Nothing
 * but front matter is left out.
 * @throws UnreadableMarkdown
 */
export function splitLessons(markdown: string): readonly SplitLesson[] {
  const source = markdownSource(markdown);
  const { children } = parseMarkdown(source);
  const [first] = children;
  const title = first?.type === 'yaml' ? titleIn(first.value) : '';
  const blocks = first?.type === 'yaml' ? children.slice(1) : children;
  const titles = new Map<string, number>();
  let short: Span[] = [];
  const spans: Span[] = [];
  const close = (): void => {
    spans.push(...pack(source, short, MOST_WORDS));
    short = [];
  };
  for (const blocksOfSection of sectionsOf(source, blocks, title)) {
    const section = join(blocksOfSection);
    if (wordsIn(source, section) <= MOST_WORDS) {
      short.push(section);
      continue;
    }
    close();
    spans.push(...pack(source, cut(source, blocksOfSection), evenly(wordsIn(source, section))));
  }
  close();
  return spans.map((span) => lesson(source, span, titles));
}

/** Words per lesson when a section is cut into as few lessons as possible, all about as long. */
function evenly(words: number): number {
  return Math.min(MOST_WORDS, Math.ceil((words / Math.ceil(words / MOST_WORDS)) * 1.15));
}

/** The blocks of each section, each block reaching to the next one's beginning. */
function sectionsOf(source: string, blocks: readonly RootContent[], title: string): readonly (readonly Block[])[] {
  const sections: Block[][] = [];
  let heading = title;
  blocks.forEach((node, index) => {
    const begins = node.type === 'heading' || index === 0;
    if (node.type === 'heading') heading = toString(node, { includeHtml: false }).trim();
    const next = blocks[index + 1];
    const block: Block = {
      node,
      from: startOf(node),
      to: next ? startOf(next) : source.length,
      heading,
      first: begins,
    };
    if (begins) sections.push([block]);
    else sections.at(-1)?.push(block);
  });
  return sections;
}

interface Block extends Span {
  readonly node: RootContent;
}

/** Blocks of a section, those that are too long alone cut into pieces. */
function cut(source: string, blocks: readonly Block[]): readonly Span[] {
  return blocks.flatMap(({ node, ...block }) => {
    if (fits(source, block)) return [block];
    const pieces = node.type === 'list' ? items(node, block) : [block];
    return pieces
      .flatMap((piece) => (fits(source, piece) ? [piece] : between(source, piece, SENTENCE_END)))
      .flatMap((piece) => (fits(source, piece) ? [piece] : between(source, piece, /\s+/gu)));
  });
}

const SENTENCE_END = /[.!?…׃。]["'”’)\]]*\s+|\n+/gu;

function items(list: List, block: Span): readonly Span[] {
  const starts = list.children.map((item, index) => (index === 0 ? block.from : startOf(item)));
  return starts.map((from, index) => part(block, from, starts[index + 1] ?? block.to));
}

function between(source: string, span: Span, boundary: RegExp): readonly Span[] {
  const text = source.slice(span.from, span.to);
  const ends = [...text.matchAll(boundary)].map((match) => span.from + match.index + match[0].length);
  const starts = [span.from, ...ends.filter((end) => end > span.from && end < span.to)];
  const pieces = starts.map((from, index) => part(span, from, starts[index + 1] ?? span.to));
  return pack(source, pieces, MOST_WORDS);
}

function part(span: Span, from: number, to: number): Span {
  return { from, to, heading: span.heading, first: span.first && from === span.from };
}

/** Joins neighbours as long as they have at most so many words. */
function pack(source: string, spans: readonly Span[], most: number): readonly Span[] {
  const counted = spans.map((span) => ({ span, words: wordsIn(source, span) }));
  const packed: { span: Span; words: number }[] = [];
  for (const { span, words } of counted) {
    const last = packed.at(-1);
    if (last !== undefined && last.words + words <= most) {
      packed[packed.length - 1] = { span: join([last.span, span]), words: last.words + words };
    } else packed.push({ span, words });
  }
  const sums = packed.every(({ span, words }) => words > most || wordsIn(source, span) <= most);
  return sums ? packed.map(({ span }) => span) : packWarily(source, spans, most);
}

/** The same, where a text counts more words than its pieces do (half a link is none). */
function packWarily(source: string, spans: readonly Span[], most: number): readonly Span[] {
  const packed: Span[] = [];
  for (const span of spans) {
    const last = packed.at(-1);
    if (last !== undefined && wordsIn(source, join([last, span])) <= most)
      packed[packed.length - 1] = join([last, span]);
    else packed.push(span);
  }
  return packed;
}

function fits(source: string, span: Span): boolean {
  return wordsIn(source, span) <= MOST_WORDS;
}

function wordsIn(source: string, { from, to }: Span): number {
  return countWords(source.slice(from, to));
}

function join(spans: readonly Span[]): Span {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A lesson of nothing.');
  return { from: first.from, to: last.to, heading: first.heading, first: first.first };
}

function lesson(source: string, span: Span, titles: Map<string, number>): SplitLesson {
  const markdown = source
    .slice(span.from, span.to)
    .replace(/^(?:[ \t]*\n)+/u, '')
    .trimEnd();
  const words = countWords(markdown);
  return { title: titleOf(span, markdown, titles), markdown, words, seconds: Math.max(1, secondsFor(words)) };
}

/** The heading, with a number from its second lesson on. */
function titleOf({ heading, first }: Span, markdown: string, titles: Map<string, number>): string {
  const title = heading === '' ? excerpt(markdown) : heading;
  const count = first ? 1 : (titles.get(title) ?? 1) + 1;
  titles.set(title, count);
  return count === 1 ? title : `${title} (${count})`;
}

function excerpt(markdown: string): string {
  const words = toString(parseMarkdown(markdown), { includeHtml: false }).replace(/\s+/gu, ' ').trim();
  const letters = [...words];
  return letters.length <= 60 ? words : `${letters.slice(0, 60).join('').trimEnd()}…`;
}

function titleIn(yaml: string): string {
  try {
    const title = (parseYaml(yaml) as { title?: unknown } | null)?.title;
    return typeof title === 'string' ? title.trim() : '';
  } catch {
    return '';
  }
}

function startOf(node: {
  readonly position?: { readonly start: { readonly offset?: number | undefined } } | undefined;
}): number {
  return node.position?.start.offset ?? 0;
}
