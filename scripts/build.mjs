import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { withLock } from './lock.mjs';
import { progress, runMain, runQuietly, seconds, StepFailed } from './run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...parts) => join(root, ...parts);
const stampsFile = at('dist', '.stamps.json');

/** The parts. Those of one row wait for each other, in this order; rows run side by side. `inputs` says what a part is made of; `make` makes it. */
const parts = [
  {
    name: 'metadata',
    row: 'server',
    done: 'Descriptions of requests and replies read',
    inputs: () => [...files('src', /\.(dto|controller)\.ts$/), 'scripts/metadata.mjs', 'tsconfig.json'],
    output: 'src/metadata.ts',
    exists: () => existsSync(at('scripts/metadata.mjs')),
    make: makeMetadata,
  },
  {
    name: 'code',
    row: 'server',
    done: 'Server compiled',
    inputs: () => [...sources(), '.swcrc', 'scripts/build.mjs'],
    salt: () => JSON.parse(readFileSync(at('package.json'), 'utf8')).devDependencies['@swc/core'],
    output: 'dist/src',
    exists: () => existsSync(at('src')),
    make: compile,
  },
  {
    name: 'console',
    row: 'console',
    done: 'Console built',
    inputs: () => [
      ...files('web', /./),
      ...files('messages', /./),
      ...files('docs/guides', /\.md$/),
      'package-lock.json',
    ],
    output: 'dist/web',
    exists: () => existsSync(at('web/vite.config.ts')),
    make: makeConsole,
  },
];

/** Builds what changed since the last build: server code, migrations and the console, into `dist`. */
export async function build({ force = false } = {}) {
  if (!force && isFresh()) return;
  await withLock(at('dist', '.lock'), () =>
    progress('Building', async (say) => {
      const rows = [...new Set(parts.map(({ row }) => row))];
      const work = rows.map((row) =>
        buildRow(
          parts.filter((part) => part.row === row),
          force,
          say,
        ),
      );
      const failed = (await Promise.allSettled(work)).find(({ status }) => status === 'rejected');
      if (failed !== undefined) throw failed.reason;
    }),
  );
}

async function buildRow(row, force, say) {
  for (const part of row) {
    const { stamp, list } = stampOf(part);
    const old = readStamps()[part.name];
    if (!part.exists() || (!force && old?.stamp === stamp && existsSync(at(part.output)))) continue;
    const started = performance.now();
    await part.make(force ? undefined : old?.files, list);
    writeWhole(stampsFile, JSON.stringify({ ...readStamps(), [part.name]: { stamp, files: list } }));
    say(`${part.done} (${seconds(started)})`);
  }
}

/** True when `dist` holds what the sources say. Needs no packages. */
export function isFresh() {
  const stamps = readStamps();
  return parts.every((part) => {
    return !part.exists() || (stamps[part.name]?.stamp === stampOf(part).stamp && existsSync(at(part.output)));
  });
}

/** Content hashes of a part's inputs, and one over all of them. */
function stampOf(part) {
  if (!part.exists()) return { stamp: '', list: {} };
  const inputs = part.inputs().filter((path) => existsSync(at(path)));
  const list = Object.fromEntries(inputs.map((path) => [path, hash(readFileSync(at(path)))]));
  return { stamp: hash(JSON.stringify([part.salt?.() ?? '', list])), list };
}

/** Compiles the files that changed and removes what was made of files that are gone. */
async function compile(before, now) {
  const { transformFile } = await import('@swc/core');
  const kept =
    before?.['.swcrc'] === now['.swcrc'] && before?.['scripts/build.mjs'] === now['scripts/build.mjs'] ? before : {};
  for (const gone of Object.keys(before ?? {}).filter((path) => !(path in now))) removeOutput(gone);
  const changed = sources().filter((path) => kept[path] !== now[path] || !existsSync(outputOf(path)));
  const faults = [];
  const made = await Promise.all(
    changed.map(async (path) => {
      try {
        const { code, map } = await transformFile(at(path), { configFile: at('.swcrc'), cwd: root, sourceMaps: true });
        return { target: outputOf(path), code, map };
      } catch (error) {
        faults.push(`${path}\n${error.message.split('Caused by:')[0].trim()}`);
        return undefined;
      }
    }),
  );
  if (faults.length > 0)
    throw new StepFailed(`${faults.join('\n\n')}\n\nCorrect the files named above and start again.`);
  for (const { target, code, map } of made) {
    writeWhole(`${target}.map`, map);
    writeWhole(target, `${code}\n//# sourceMappingURL=${basename(target)}.map\n`);
  }
}

function makeMetadata() {
  const advice = 'scripts/metadata.mjs failed. Correct what it names (npm run types shows the same) and start again.';
  return runQuietly(process.execPath, [at('scripts/metadata.mjs')], { cwd: root, advice });
}

function makeConsole() {
  const advice = 'vite could not build the console in web/. Correct what it names and start again.';
  const args = [at('node_modules/vite/bin/vite.js'), 'build', '--outDir', at('dist/web'), '--emptyOutDir'];
  return runQuietly(process.execPath, args, { cwd: at('web'), advice });
}

function sources() {
  const wanted = /\.ts$/;
  return [...files('src', wanted), ...files('migrations', wanted)].filter((path) => !/\.(spec|d)\.ts$/.test(path));
}

/** Paths below a folder, relative to the root, in a fixed order. */
function files(folder, pattern) {
  if (!existsSync(at(folder))) return [];
  return readdirSync(at(folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory())
        return entry.name === 'node_modules' || entry.name === 'dist' ? [] : files(path, pattern);
      return pattern.test(entry.name) ? [path] : [];
    });
}

function outputOf(path) {
  return at('dist', `${path.slice(0, -extname(path).length)}.js`);
}

function removeOutput(path) {
  const target = outputOf(path);
  rmSync(target, { force: true });
  rmSync(`${target}.map`, { force: true });
}

function readStamps() {
  try {
    return JSON.parse(readFileSync(stampsFile, 'utf8'));
  } catch {
    return {};
  }
}

/** Writes through a second name, so that a process that loads the file meanwhile never sees half of it. */
function writeWhole(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

function hash(content) {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(() => build({ force: process.argv.includes('--force') }));
}
