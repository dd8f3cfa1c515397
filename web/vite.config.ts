import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { IntlMessageFormat } from 'intl-messageformat';
import { defineConfig, type Plugin } from 'vite';
import { askedAtOnce, embeddable, installable } from './plugins/installable';

/** Compresses text files once, at build time; the server sends them as they are. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    writeBundle({ dir = '' }) {
      const names = readdirSync(dir, { recursive: true, encoding: 'utf8' });
      for (const name of names.filter((candidate) => /\.(js|css|svg|webmanifest)$/.test(candidate))) {
        const content = readFileSync(join(dir, name));
        if (content.length < 1024) continue;
        writeFileSync(join(dir, `${name}.gz`), gzipSync(content, { level: 9, memLevel: 9 }));
        // The most there is takes seconds over all files: it is worth it where everybody waits.
        const quality = /^assets.(base|home|index)-/.test(name) ? 11 : 9;
        const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
        writeFileSync(join(dir, `${name}.br`), brotliCompressSync(content, { params }));
      }
    },
  };
}

/** What the places to go are called, which the frame says on every screen. */
const PLACES = new Set(
  [...readFileSync(new URL('src/app/navigation.ts', import.meta.url), 'utf8').matchAll(/label: '([^']+)'/g)].map(
    ([, id]) => id,
  ),
);

/** Words without anything to fill in: literals are kind 0 of the tree's elements. */
const isPlain = (element: { type: number }): element is { type: 0; value: string } => element.type === 0;

/** What the first screens say: the frame, signing in, home, and whatever may go wrong there. The rest is loaded after. */
const FIRST =
  /^(act\.(?!change|choose|clear|confirm|edit|refuse|remove)|app|award|belt|capability\.(?!about)|draft\.kind|home|inbox\.(?:bell|finish|new)|missing|module|nav|person\.(?!find|found|nobody|other)|problem|reach|risk|role|session|sign-in\.(?!email|external-id|family-name|first|given-name)|state|training\.(due|late|length|minutes(?!-)|towards))\b/;

/**
 * Reads the messages of a catalogue here rather than in the browser, which then needs no parser: an ICU text becomes its
 * tree, a plain one stays a string. `he.json?first` is what the first screens say, `he.json?rest` the others. What a
 * catalogue does not say is said in English, and counted.
 */
function readMessages(): Plugin {
  const english = JSON.parse(readFileSync(new URL('src/messages/en.json', import.meta.url), 'utf8')) as Record<
    string,
    string
  >;
  return {
    name: 'read-messages',
    enforce: 'pre',
    transform(code, id) {
      const [, language, part] = /\/messages\/([a-z-]+)\.json\?(first|rest)$/i.exec(id) ?? [];
      if (language === undefined) return undefined;
      const own = JSON.parse(code) as Record<string, string>;
      const missing = Object.keys(english).filter((key) => !(key in own)).length;
      if (missing > 0 && part === 'first') this.warn(`${language}.json: ${missing} messages are in English.`);
      const messages = Object.entries({ ...english, ...own })
        .filter(([key]) => (FIRST.test(key) || PLACES.has(key)) === (part === 'first'))
        .map(([key, text]) => {
          const tree = new IntlMessageFormat(text, key in own ? language : 'en', undefined, {
            captureLocation: false,
          }).getAst();
          const [only] = tree;
          return [key, tree.length === 1 && only !== undefined && isPlain(only) ? only.value : tree];
        });
      return { code: `export default ${JSON.stringify(Object.fromEntries(messages))}`, moduleType: 'js', map: null };
    },
  };
}

/** Parts of the libraries below that only later screens use. */
const LATER =
  '(?!.*/(queriesObserver|useQueries|infiniteQueryObserver|useInfiniteQuery|create-scoped-keydown-handler)\\b)';

/** What every screen stands on. */
const BASE = new RegExp(
  [
    `^${LATER}.*/node_modules/(react|react-dom|scheduler|intl-messageformat|@tanstack|@formatjs)/`,
    `^${LATER}.*/@mantine/core/esm/core/`,
    '/@mantine/core/esm/components/(Button|Loader|UnstyledButton|VisuallyHidden)/',
    '/web/src/api/(?!upload|early)',
    '/web/src/app/(?!.*routes|live|PersonActs|.*css$)',
    '/web/src/start',
    '/web/src/ui/(?!Bar|Choice|Figures|languages|NamesFields|Once|Pages|Prose|Sheet|shortcuts)',
    '/web/src/features/inbox/(?!Inbox\\.|FollowInbox|NudgeActs)',
  ].join('|'),
);

/** What home shows to everybody, which other screens share in parts: above them all stands what holds everybody. */
const HOME = new RegExp(
  [
    '/web/src/features/home/(?!HrBoard|LeadBoard|SetUpBoard)',
    '/web/src/features/(feed/feed|permits/permits|update/update|drafts/drafts)\\.ts',
    '/web/src/features/(permits/(Frame|moratoria)|crises/(CrisisBanner|crises)|training/Minutes)\\.tsx?',
    '/web/src/ui/Bar',
    'useInfiniteQuery|infiniteQueryObserver',
  ].join('|'),
);

/** What home shows to leads. */
const DESK = /\/web\/src\/features\/(home\/LeadBoard|reviews\/reviews|publishing\/publishing|triage\/triage)\.tsx?$/;

// Assets are named relative to the page; the server writes the base path into it (<base href>).
export default defineConfig({
  base: './',
  plugins: [readMessages(), react(), askedAtOnce(), installable(), embeddable(), precompress()],
  resolve: {
    alias: [
      // What it stands in for has been in React since 18.
      { find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' },
      { find: /^@formatjs\/icu-messageformat-parser$/, replacement: '@formatjs/icu-messageformat-parser/no-parser.js' },
    ],
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: false,
    chunkSizeWarningLimit: 600,
    // What every screen stands on comes in one file, which compresses better than many.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // The first script loads others by it, and must not wait for what every screen stands on.
            { name: 'loader', test: /vite\/preload-helper|rolldown\/runtime/, priority: 1 },
            { name: 'base', test: BASE },
            { name: 'home', test: HOME },
            // What both boards of home show, so that neither waits for the other's.
            { name: 'figures', test: /\/web\/src\/ui\/Figures/ },
            { name: 'desk', test: DESK },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env['OBI_API'] ?? 'http://127.0.0.1:3000' } },
});
