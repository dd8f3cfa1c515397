import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpFor, type HelpSection, matchingHelp, sectionsOf } from '../../web/src/features/help/sections';
import { forbiddenIn } from './forbidden-words';
import { ROOT, sourcesIn } from './sources';

/** Guides that people read beside their screens, in every language of the house. */
const GUIDES = ['employee', 'manager', 'lead', 'hr', 'administrator'];

const fileOf = (language: string, guide: string): string =>
  readFileSync(join(ROOT, 'docs', 'guides', ...(language === 'en' ? [] : [language]), `${guide}.md`), 'utf8');

const sectionsIn = (language: string): readonly HelpSection[] =>
  GUIDES.flatMap((guide) => sectionsOf(guide, fileOf(language, guide)));

const spoken: readonly (readonly [string, readonly HelpSection[]])[] = ['en', 'he'].map(
  (language) => [language, sectionsIn(language)] as const,
);

/** The places of navigation, under one's name and of administration. */
const places = ['web/src/app/navigation.ts', 'web/src/features/administration/Places.tsx']
  .map((path) => readFileSync(join(ROOT, path), 'utf8'))
  .flatMap((text) => [...text.matchAll(/\bto: '([^']+)'/g)].map(([, path = '']) => path));

const routes = sourcesIn('web/src/app', /(routes|root)\.tsx$/).flatMap(({ text }) =>
  [...text.matchAll(/path: '([^']+)'/g)].map(([, path = '']) => path),
);

describe('Every place has its help', () => {
  it.each(spoken)('in the guides: %s', (_language, sections) => {
    const named = new Set(sections.flatMap(({ screens }) => screens));
    expect(places.length).toBeGreaterThan(50);
    expect(places.filter((path) => !named.has(path))).toEqual([]);
    expect(sections.filter(({ screens, text }) => screens.length > 0 && text.length < 40)).toEqual([]);
  });

  it('which name only screens that there are', () => {
    const named = spoken.flatMap(([, sections]) => sections.flatMap(({ screens }) => screens));
    expect(named.filter((path) => !routes.includes(path))).toEqual([]);
  });

  it('for the same screens in each language, in the same order', () => {
    const [english, ...others] = spoken.map(([, sections]) =>
      sections.map(({ guide, screens }) => ({ guide, screens })),
    );
    for (const other of others) expect(other).toEqual(english);
  });

  it('without a word that Hebrew screens do not use', () => {
    expect(forbiddenIn(Object.fromEntries(GUIDES.map((guide) => [guide, fileOf('he', guide)])))).toEqual([]);
  });

  it('and without what only readers of the files need', () => {
    const texts = spoken.flatMap(([, sections]) => sections.map(({ text }) => text));
    expect(texts.filter((text) => /\.md\)|<!--|<div|!\[/.test(text))).toEqual([]);
    // Within a word only stars mark what is stressed.
    expect(texts.filter((text) => /[א-ת]_/.test(text.replace(/(^|[^א-ת])_[^_]+_/g, '')))).toEqual([]);
  });

  it('of the nearest screen above, where a screen has none of its own', () => {
    const [[, sections] = ['', []]] = spoken;
    const titles = (screen: string): readonly string[] => helpFor(screen, sections).map(({ title }) => title);
    expect(titles('/audiences/$id/edit')).toEqual(titles('/audiences/$id'));
    expect(titles('/readiness')).toHaveLength(2);
    expect(titles('/nowhere/at/all')).toEqual([]);
  });

  it('found by its words, whatever their capitals and points', () => {
    const [, [, hebrew] = ['', []]] = spoken;
    expect(matchingHelp('שיֵצא', hebrew).map(({ guide }) => guide)).toContain('employee');
    const [[, english] = ['', []]] = spoken;
    expect(matchingHelp('RED button', english)[0]?.title).toBe('Red button');
    expect(matchingHelp('no such words', english)).toEqual([]);
  });
});
