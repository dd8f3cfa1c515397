import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { parse as parseYaml } from 'yaml';

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

/** A manuscript that cannot be read: `front-matter-invalid`. */
export class UnreadableManuscript extends Error {}

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
 * and the others stay in the text. A document without headings has a clause per top-level paragraph, with whatever
 * follows it up to the next. Nothing is lost: text before the first heading is the preamble.
 * @throws UnreadableManuscript
 */
export function readManuscript(markdown: string): Manuscript {
  const source = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const root = fromMarkdown(source, {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  });
  const [first] = root.children;
  const content = first?.type === 'yaml' ? root.children.slice(1) : root.children;
  const parts = content.some((node) => node.type === 'heading') ? byHeadings(content) : byParagraphs(content);
  const start = content[0] === undefined ? source.length : offset(content[0]);
  const passages = [
    ...preamble(source, start, parts[0]?.from ?? source.length),
    ...parts.map(({ number, title, textFrom }, index) => ({
      number,
      title,
      text: source.slice(textFrom, parts[index + 1]?.from ?? source.length).trim(),
    })),
  ];
  return { metadata: readMetadata(root), passages };
}

function preamble(source: string, from: number, until: number): readonly Passage[] {
  const text = source.slice(from, until).trim();
  return text === '' ? [] : [{ number: PREAMBLE, title: '', text }];
}

function byHeadings(nodes: readonly RootContent[]): readonly Part[] {
  const headings = nodes.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const words = toString(node, { includeHtml: false }).trim();
    return [{ ...split(words), depth: node.depth, from: offset(node), textFrom: node.position?.end.offset ?? 0 }];
  });
  const numbered = headings.filter(({ number }) => number !== null);
  if (numbered.length > 0) return numbered;
  const tops = headings.filter(({ depth }) => depth === 1);
  const [first, ...rest] = headings;
  const titled = tops.length === 1 && first?.depth === 1 && rest.length > 0;
  return titled ? rest : headings;
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
    throw new UnreadableManuscript('front-matter-invalid', { cause: error });
  }
}
