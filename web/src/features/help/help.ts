import { queryOptions } from '@tanstack/react-query';
import { type HelpSection, sectionsOf } from './sections';

/** The guides as they stand in the docs: their words exist once. */
const files = import.meta.glob<string>(['../../../../docs/guides/**/*.md', '!../../../../docs/guides/README.md'], {
  import: 'default',
  query: '?raw',
});

/** Whom a guide is for; what everybody does comes first. */
const ORDER = ['employee', 'manager', 'lead', 'hr', 'administrator', 'operator', 'integrator'];

const ENGLISH = 'en';
const WHERE = /\/guides\/(?:([a-z-]+)\/)?([a-z]+)\.md$/;

/** `[guide, its file]` in a language; in English what there is in no other. */
function guidesIn(language: string): readonly (readonly [string, () => Promise<string>])[] {
  const named = Object.entries(files).map(([path, load]) => {
    const [, of = ENGLISH, guide = ''] = WHERE.exec(path) ?? [];
    return { of, guide, load };
  });
  const spoken = named.some(({ of }) => of === language) ? language : ENGLISH;
  return named
    .filter(({ of }) => of === spoken)
    .sort((one, other) => ORDER.indexOf(one.guide) - ORDER.indexOf(other.guide))
    .map(({ guide, load }) => [guide, load] as const);
}

/** All that the guides say in a language. */
export const helpQuery = (language: string) =>
  queryOptions({
    queryKey: ['help', language],
    queryFn: async (): Promise<readonly HelpSection[]> => {
      const read = guidesIn(language).map(async ([guide, load]) => sectionsOf(guide, await load()));
      return (await Promise.all(read)).flat();
    },
    staleTime: Infinity,
    // The guides are files of the console: they are there without a connection too.
    networkMode: 'always',
  });
