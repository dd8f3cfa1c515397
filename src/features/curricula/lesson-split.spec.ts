import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedData } from '../../../test/support/shared-data';
import { splitLessons } from './lesson-split';
import { countWords, LONGEST, readingSeconds } from './reading';

const squeeze = (text: string): string => text.replace(/\s+/gu, '');
const joined = (markdown: string): string =>
  squeeze(
    splitLessons(markdown)
      .map((one) => one.markdown)
      .join('\n\n'),
  );
const sentences = (words: number): string =>
  Array.from({ length: words }, (_, index) => (index % 12 === 11 ? 'end.' : 'word')).join(' ');

describe('Splitting a text into lessons', () => {
  it('loses nothing and makes no lesson longer than four minutes', () => {
    const block = fc.oneof(
      fc.constantFrom(
        '# A',
        '## B',
        '### C 🙂',
        '- x\n- y\n\n  more',
        '> quoted',
        '    code',
        '```js\na\n\nb\n```',
        '<div>\n\nx\n\n</div>',
      ),
      fc.nat(1000).map(sentences),
      fc.nat(300).map((count) => Array.from({ length: count }, (_, at) => `- item ${at}`).join('\n')),
      fc.nat(900).map((count) => 'מילה '.repeat(count)),
      fc.string({ maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const markdown = `x\n\n${blocks.join('\n\n')}`;
        const lessons = splitLessons(markdown);
        expect(squeeze(lessons.map((one) => one.markdown).join(' '))).toBe(squeeze(markdown));
        for (const one of lessons) {
          expect(one.seconds).toBeLessThanOrEqual(LONGEST);
          expect(one.words).toBe(countWords(one.markdown));
          expect(one.title.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('splits at headings, joins short neighbours, and cuts long sections between paragraphs', () => {
    const lessons = splitLessons(
      `---\ntitle: Front\n---\nHello\n\n# Short\n\nOne.\n\n# Shorter\n\nTwo.\n\n# Long\n\n${sentences(700)}\n\n${sentences(700)}`,
    );
    expect(lessons.map(({ title }) => title)).toEqual(['Front', 'Long', 'Long (2)']);
    expect(lessons[0]?.markdown).toBe('Hello\n\n# Short\n\nOne.\n\n# Shorter\n\nTwo.');
    expect(lessons.map(({ words }) => words)).toEqual([5, 701, 700]);
  });

  it('cuts a paragraph that is too long between sentences', () => {
    const lessons = splitLessons(sentences(1500));
    expect(lessons).toHaveLength(2);
    expect(lessons[0]?.markdown.endsWith('end.')).toBe(true);
  });

  it('makes nothing of nothing', () => {
    expect(splitLessons('')).toEqual([]);
    expect(splitLessons('---\ntitle: x\n---\n')).toEqual([]);
  });

  it('splits every real course text', () => {
    const folder = sharedData('courses', 'markdown_modules');
    if (folder === null) return;
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), 'utf8');
      const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
      expect(joined(text)).toBe(squeeze(body));
      const lessons = splitLessons(text);
      for (const one of lessons) expect(one.seconds).toBeLessThanOrEqual(LONGEST);
      const least = Math.ceil(countWords(body) / 800);
      expect(lessons.length).toBeGreaterThanOrEqual(least);
      expect(lessons.length).toBeLessThanOrEqual(2 * least + 1);
    }
  });

  it('reads hostile texts to their end, and refuses those on which the parser would hang', () => {
    splitLessons('a'.repeat(300_000));
    splitLessons('<!--'.repeat(20_000));
    splitLessons('[a]: b '.repeat(4000));
    splitLessons('a\n\n'.repeat(5000));
    expect(() => splitLessons('[a]('.repeat(50_000))).toThrow('markdown-too-many-links');
    for (const mark of ['>', '*', '`', '- ', '*a', '_a ']) {
      expect(() => splitLessons(mark.repeat(20_000))).toThrow('markdown-too-nested');
    }
  });
});

describe('Reading time', () => {
  it('counts words, not addresses and markup, in the longest language', () => {
    expect(countWords('**Two** [words](https://example.org/a/b "t") <b class="x y">here</b>')).toBe(4);
    expect(countWords("don't stop—now; תמ״ר e-mail")).toBe(5);
    expect(readingSeconds({ en: 'one two', he: 'מילה '.repeat(400) })).toBe(120);
    expect(readingSeconds({})).toBe(1);
  });
});
