import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

/** Markdown that cannot be read; the message is a fault code. */
export class UnreadableMarkdown extends Error {}

/** Beyond these the parser's time grows with the square of the text. */
const MOST_BRACKETS = 5000;

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
