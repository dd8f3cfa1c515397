import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources';

const GUIDES = join(ROOT, 'docs', 'guides');
const PICTURES = join(GUIDES, 'pictures');

/** Every page of a guide is looked at over intranets: a picture weighs this much at most. */
const MOST = 60_000;

const inFolder = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));

/** `[guide, alternative text, file]`, files by where they are below the pictures. */
const shown = inFolder(GUIDES, '.md').flatMap((guide) =>
  [...readFileSync(join(GUIDES, guide), 'utf8').matchAll(/!\[([^\]]*)\]\((?:\.\.\/)?pictures\/([^)]+)\)/g)].map(
    ([, words = '', file = '']) => ({ guide, words, file }),
  ),
);

/** What the story that makes the pictures calls them. */
const story = readFileSync(join(ROOT, 'test', 'browser', 'every-person-does-their-part.spec.ts'), 'utf8');
const made = new Set(
  [...story.matchAll(/picture\('([^']+)'\)|^ {2}\[\w+, '[^']+', '([^']+)'\],$/gm)].map(
    ([, one, other]) => one ?? other,
  ),
);

describe('Guides have their pictures', () => {
  it('each of which is there, made by the story, and light', () => {
    expect(shown.length).toBeGreaterThan(20);
    expect(new Set(shown.map(({ file }) => file))).toEqual(new Set(inFolder(PICTURES, '.webp')));
    expect(shown.map(({ file }) => file.replace(/^\w+\/|\.webp$/g, '')).filter((name) => !made.has(name))).toEqual([]);
    const heavy = inFolder(PICTURES, '.webp').filter((file) => statSync(join(PICTURES, file)).size > MOST);
    expect(heavy).toEqual([]);
  });

  it('in the language of the guide, and said in its words', () => {
    for (const { guide, words, file } of shown) {
      const hebrew = guide.startsWith('he');
      expect(file.startsWith(hebrew ? 'he/' : 'en/')).toBe(true);
      expect(words.length).toBeGreaterThan(10);
      expect(/[א-ת]/.test(words)).toBe(hebrew);
    }
  });
});
