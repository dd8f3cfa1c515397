import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parse as parseYaml } from 'yaml';
import { markdownSource, parseMarkdown, UnreadableMarkdown } from './markdown';

/** One clause of a manuscript; `number` is null where the heading states none. */
export interface Passage {
  readonly number: string | null;
  readonly title: string;
  readonly text: string;
}

/** A document's text in one language, read into clauses. */
export interface Manuscript {
  /** Front matter, as JSON. */
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly passages: readonly Passage[];
}

/** The number of what stands before the first numbered heading. */
export const PREAMBLE = '0';

interface Part {
  readonly number: string | null;
  readonly title: string;
  /** Where the part begins, its heading included, and where its text begins. */
  readonly from: number;
  readonly textFrom: number;
}

/**
 * Reads Markdown into clauses. Headings become clauses; where some headings are numbered (`## 1. Title`), only those do
 * and the others stay in the text, unless the numbers begin again in each part and so belong to no document. A document
 * without headings has a clause per top-level paragraph, with whatever follows it up to the next. Nothing is lost: an
 * only first-level heading at the top is the title, and text before the first clause is the preamble.
 * @throws UnreadableMarkdown also `front-matter-invalid`
 */
export function readManuscript(markdown: string): Manuscript {
  const source = markdownSource(markdown);
  const root = parseMarkdown(source);
  const metadata = readMetadata(root);
  const content = root.children[0]?.type === 'yaml' ? root.children.slice(1) : root.children;
  const headings = content.flatMap((node) => (node.type === 'heading' ? [headingOf(node)] : []));
  const title = titleOf(content, headings);
  const parts =
    headings.length > 0 ? byHeadings(headings.filter((heading) => heading !== title)) : byParagraphs(content);
  const start = title?.textFrom ?? (content[0] === undefined ? source.length : offset(content[0]));
  const passages = [
    ...preamble(source, start, parts[0]?.from ?? source.length),
    ...parts.map(({ number, title: words, textFrom }, index) => ({
      number,
      title: words,
      text: source.slice(textFrom, parts[index + 1]?.from ?? source.length).trim(),
    })),
  ];
  return { metadata: title === undefined ? metadata : { title: title.words, ...metadata }, passages };
}

function preamble(source: string, from: number, until: number): readonly Passage[] {
  const text = source.slice(from, until).trim();
  return text === '' ? [] : [{ number: PREAMBLE, title: '', text }];
}

interface HeadingPart extends Part {
  readonly depth: number;
  /** The heading as it stands, its number included. */
  readonly words: string;
}

function headingOf(node: Heading): HeadingPart {
  const words = toString(node, { includeHtml: false }).trim();
  return { ...split(words), words, depth: node.depth, from: offset(node), textFrom: node.position?.end.offset ?? 0 };
}

/** The only first-level heading, when it stands at the top and others follow. */
function titleOf(content: readonly RootContent[], headings: readonly HeadingPart[]): HeadingPart | undefined {
  const [first, ...rest] = headings;
  const isTitle =
    first?.depth === 1 &&
    first.number === null &&
    content[0]?.type === 'heading' &&
    rest.length > 0 &&
    rest.every(({ depth }) => depth > 1);
  return isTitle ? first : undefined;
}

function byHeadings(headings: readonly HeadingPart[]): readonly Part[] {
  const numbered = headings.filter(({ number }) => number !== null);
  if (numbered.length === 0) return headings;
  return beginsAgain(headings)
    ? headings.map((heading) => ({ ...heading, number: null, title: heading.words }))
    : numbered;
}

/** Whether numbers repeat below different headings of a higher level. */
function beginsAgain(headings: readonly HeadingPart[]): boolean {
  const seen = new Map<string, number>();
  return headings.some(({ number, depth }, at) => {
    if (number === null) return false;
    const before = seen.get(number);
    seen.set(number, at);
    return before !== undefined && headings.slice(before, at).some((one) => one.number === null && one.depth < depth);
  });
}

function byParagraphs(nodes: readonly RootContent[]): readonly Part[] {
  const paragraphs = nodes.filter((node) => node.type === 'paragraph');
  return paragraphs.map((node) => ({ number: null, title: '', from: offset(node), textFrom: offset(node) }));
}

/** `1. Title`, `2) Title`, `3.1 Title` → number and title. */
function split(words: string): { readonly number: string | null; readonly title: string } {
  const match = /^(\d{1,3}(?:\.\d{1,3})*)(?:[.)]\s*|(?<=\.\d{1,3})\s+)(\S.*)$/su.exec(words);
  if (match === null) return { number: null, title: words };
  const [, number = '', title = ''] = match;
  return { number: number.split('.').map(Number).join('.'), title };
}

function offset(node: RootContent): number {
  return node.position?.start.offset ?? 0;
}

function readMetadata(root: Root): Readonly<Record<string, unknown>> {
  const [first] = root.children;
  if (first?.type !== 'yaml') return {};
  try {
    const value: unknown = JSON.parse(JSON.stringify(parseYaml(first.value) ?? {}));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a mapping');
    if (/\\u0000|\\ud[89a-f]/iu.test(JSON.stringify(value))) throw new Error('not storable');
    return value as Record<string, unknown>;
  } catch (error) {
    throw new UnreadableMarkdown('front-matter-invalid', { cause: error });
  }
}
