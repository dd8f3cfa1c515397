import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installationRoot, isRightToLeft, type Localised } from '../../platform/i18n/messages';
import type { Standard } from './manifest';

/** What the frame's own page loads: Obi's script, and the standard's run-time by scorm-again. */
const FILES = {
  'player.js': { type: 'text/javascript; charset=utf-8', read: () => own('player.js') },
  'player.css': { type: 'text/css; charset=utf-8', read: () => own('player.css') },
  'scorm12.js': {
    type: 'text/javascript; charset=utf-8',
    read: () => readFileSync(require.resolve('scorm-again/scorm12/min')),
  },
  'scorm2004.js': {
    type: 'text/javascript; charset=utf-8',
    read: () => readFileSync(require.resolve('scorm-again/scorm2004/min')),
  },
} as const;

type FrameFile = keyof typeof FILES;

interface Loaded {
  readonly type: string;
  readonly bytes: Buffer;
  readonly stamp: string;
}

const loaded = new Map<FrameFile, Loaded>();

function own(name: string): Buffer {
  return readFileSync(join(installationRoot(), 'frame', name));
}

/** A file of the frame's own, by the address that names its content; null for any other. */
export function frameFile(path: string): Loaded | null {
  const [, stamp, name] = /^\/obi\/([\w-]{16})\/([\w.]+)$/.exec(path) ?? [];
  if (name === undefined || !(name in FILES)) return null;
  const file = load(name as FrameFile);
  return file.stamp === stamp ? file : null;
}

function load(name: FrameFile): Loaded {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const bytes = FILES[name].read();
  const stamp = createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
  const file = { type: FILES[name].type, bytes, stamp };
  loaded.set(name, file);
  return file;
}

function addressOf(name: FrameFile): string {
  return `/obi/${load(name).stamp}/${name}`;
}

/** The frame's page: it holds the run-time, and frames the package's parts, which look for it in the window above. */
export function framePage(standard: Standard, console: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Package</title>
    <link rel="stylesheet" href="${addressOf('player.css')}" />
    <script src="${addressOf(`${standard}.js`)}" defer></script>
    <script src="${addressOf('player.js')}" data-console="${escaped(console)}" data-standard="${standard}" defer></script>
  </head>
  <body>
    <iframe id="part" title="" allow="autoplay; fullscreen"></iframe>
  </body>
</html>
`;
}

/** A page that says in every language why nothing is shown; the frame's script knows it by its mark. */
export function refusalPage(code: 'expired' | 'missing' | 'alone', words: Localised): string {
  const lines = Object.entries(words).map(
    ([language, text]) => `<p lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">${escaped(text)}</p>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="obi-refused" content="${code}" />
    <title>Obi</title>
  </head>
  <body>
    ${lines.join('\n    ')}
  </body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
