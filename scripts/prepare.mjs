import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { withLock } from './lock.mjs';
import { progress, runMain, runQuietly, seconds, StepFailed } from './run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const lockFile = join(root, 'package-lock.json');
const installedFile = join(root, 'node_modules', '.package-lock.json');
const markFile = join(root, 'node_modules', '.obi-lock-hash');
const oldest = [20, 19];

/**
 * Makes sure that Node is new enough and the packages of package-lock.json are installed. Touches nothing and needs no
 * network when they are, whoever installed them.
 */
export async function prepare() {
  checkNode();
  if (isInstalled()) return;
  await withLock(join(root, 'dist', '.lock'), async () => {
    if (isInstalled()) return;
    await progress('Installing packages', async (say) => {
      const started = performance.now();
      await install();
      say(`Packages installed (${seconds(started)})`);
    });
    remember();
  });
}

/** Throws StepFailed when this Node is too old to run Obi. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new StepFailed(
    `Obi needs Node ${oldest.join('.')} or newer, and this is ${process.versions.node} (${process.execPath}).\n` +
      'Install a newer one, for example from https://nodejs.org or with: nvm install 22',
  );
}

function install() {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const advice =
    'npm could not install the packages. Check the network (and a proxy, with: npm config get proxy), the free disk\n' +
    'space, and that you may write to this folder; then start again, or run "npm ci" yourself to see more.';
  return runQuietly('npm', args, { cwd: root, advice, shell: process.platform === 'win32' });
}

function isInstalled() {
  if (!existsSync(installedFile)) return false;
  const mark = existsSync(markFile) ? readFileSync(markFile, 'utf8') : '';
  if (mark === currentMark()) return true;
  if (!holdsEverything()) return false;
  remember();
  return true;
}

/** True when every package of the lock file is there in its version; those for other systems may be missing. */
function holdsEverything() {
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const present = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, os, cpu, libc }]) => {
    if (path === '') return true;
    if (present[path] !== undefined) return present[path].version === version;
    return (
      optional === true && !(isForHere(os, process.platform) && isForHere(cpu, process.arch) && os && cpu && !libc)
    );
  });
}

function isForHere(list, value) {
  return list === undefined || (list.includes(value) && !list.includes(`!${value}`));
}

/** Both lock files, so that a later install by hand (one without development packages, say) is noticed. */
function currentMark() {
  const hash = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return `${hash(lockFile)}\n${hash(installedFile)}\n`;
}

function remember() {
  try {
    writeFileSync(markFile, currentMark());
  } catch {
    // Somebody else's folder: the slower comparison serves as well.
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runMain(prepare);
