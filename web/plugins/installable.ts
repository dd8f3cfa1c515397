import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/** The screens that open without a connection: home, and where employees work. */
const SCREENS =
  /\/(features\/(home\/Home|drafts\/(Drafts|DraftScreen|NewPost)|training\/Training|permits\/(Permits|Frame)|inbox\/Inbox|installed\/Standing)\.tsx|app\/(routes|PersonActs)\.tsx|messages\/[a-z-]+\.json\?first)$/;

/** The chunk that shows the console. */
const shows = (part: Rolldown.OutputChunk): boolean =>
  Object.keys(part.modules).some((id) => id.endsWith('/src/start.tsx'));

/** A chunk's files, with those it cannot do without. */
function closure(bundle: Bundle, name: string, found: Set<string>): void {
  if (found.has(name)) return;
  found.add(name);
  const part = bundle[name];
  if (part?.type !== 'chunk') return;
  part.viteMetadata?.importedCss.forEach((css) => found.add(css));
  part.imports.forEach((next) => closure(bundle, next, found));
}

/**
 * Writes the service worker: the list of files that it keeps is that of this build, so that a new version is another
 * worker, and browsers see it.
 */
export function installable(): Plugin {
  return {
    name: 'installable',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const found = new Set<string>();
      let entry = '';
      for (const [name, part] of Object.entries(bundle)) {
        if (part.type !== 'chunk') {
          if (/\/styles\.layer|^assets\/styles-/.test(name)) found.add(name);
          continue;
        }
        if (part.isEntry) entry = name;
        if (part.isEntry || shows(part) || SCREENS.test(part.facadeModuleId ?? '')) closure(bundle, name, found);
      }
      const icons = ['icon.svg', 'icon-192.png', 'icon-512.png', 'icon-maskable-512.png', 'manifest.webmanifest'];
      const files = [...found, ...icons].sort().map((name) => `./${name}`);
      const version = createHash('sha256').update(Object.keys(bundle).sort().join('\n'));
      for (const icon of icons) version.update(readFileSync(new URL(`../public/${icon}`, import.meta.url)));
      const source = await script('worker', 'iife', {
        OBI_VERSION: JSON.stringify(version.digest('base64url').slice(0, 16)),
        OBI_ENTRY: JSON.stringify(entry),
        OBI_FILES: JSON.stringify(files),
      });
      this.emitFile({ type: 'asset', fileName: 'worker.js', source });
    },
  };
}

const without = (all: Set<string>, others: Set<string>): Set<string> =>
  new Set([...all].filter((name) => !others.has(name)));

/**
 * Has the page ask for everything that the console stands on at once, rather than for each part when the one before it
 * has come: the chunks of `start`, which the first script shows the console with, and those of home, which the server
 * names only to whom it will be shown (platform/http/console).
 */
export function askedAtOnce(): Plugin {
  return {
    name: 'asked-at-once',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const first = new Set<string>();
        const found = new Set<string>();
        const home = new Set<string>();
        for (const [name, part] of Object.entries(bundle)) {
          if (part.type !== 'chunk') continue;
          if (part.isEntry) part.imports.forEach((next) => closure(bundle, next, first));
          if (shows(part)) closure(bundle, name, found);
          if (/\/features\/home\/Home\.tsx$/.test(part.facadeModuleId ?? '')) closure(bundle, name, home);
        }
        const preload = (names: Set<string>, more: Record<string, boolean | string>): HtmlTagDescriptor[] =>
          [...names]
            .filter((name) => name.endsWith('.js'))
            .map((name) => ({
              tag: 'link',
              attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}`, ...more },
              injectTo: 'head',
            }));
        // What draws the page, and asks for what it shows, comes before what makes it work.
        const low = { fetchpriority: 'low' };
        return [
          ...preload(first, {}),
          ...preload(without(found, first), low),
          ...preload(without(home, found), { ...low, 'data-home': true }),
        ];
      },
    },
  };
}

/** Builds what pages of the intranet show of Obi, as one script beside the console. */
export function embeddable(): Plugin {
  return {
    name: 'embeddable',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'elements.js', source: await script('elements', 'es', {}) });
    },
  };
}

/** A script of its own, out of `web/<name>/<name>.ts`. */
async function script(name: string, format: 'es' | 'iife', define: Record<string, string>): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../${name}/${name}.ts`, import.meta.url)),
        output: { format, entryFileNames: `${name}.js` },
      },
    },
  });
  return (made as Rolldown.RolldownOutput).output[0].code;
}
