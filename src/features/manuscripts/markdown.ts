import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

/** Markdown that cannot be read; the message is a fault code. */
export class UnreadableMarkdown extends Error {}

/** Beyond these the parser's time grows with the square of the text, or worse. */
const MOST_BRACKETS = 5000;
const MOST_MARKS = 10_000;
const LONG_RUN = /[*_~]{200}|(?:> ?|- ){200}|<{200}|`{200}/u;

/** A text as its offsets count it: without byte order mark, lines ended by `\n`. */
export function markdownSource(markdown: string): string {
  return markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/**
 * Parses GitHub-flavoured Markdown with front matter.
 * @throws UnreadableMarkdown `markdown-too-many-links`, `markdown-too-nested`
 */
export function parseMarkdown(source: string): Root {
  if (source.split('[').length > MOST_BRACKETS) throw new UnreadableMarkdown('markdown-too-many-links');
  const marks = source.match(/[*_~]+/gu)?.length ?? 0;
  if (marks > MOST_MARKS || LONG_RUN.test(source)) throw new UnreadableMarkdown('markdown-too-nested');
  try {
    return fromMarkdown(source, {
      extensions: [gfm(), frontmatter(['yaml'])],
      mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
    });
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableMarkdown('markdown-too-nested', { cause: error });
    throw error;
  }
}
