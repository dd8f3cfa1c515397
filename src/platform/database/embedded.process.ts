import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Binaries } from './embedded.binaries';
import { codeOf, EmbeddedDatabaseError, explain } from './embedded.errors';
import { isAlive } from './embedded.lock';
import { readPidFile } from './embedded.pidfile';
import type { Place } from './embedded.place';

interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

const step = 10;
const longestRecovery = 600_000;
const fastStop = 30_000;

/** Creates the data files, whole or not at all. @throws EmbeddedDatabaseError */
export async function initialise(place: Place, binaries: Binaries, password: string): Promise<void> {
  const draft = `${place.dataDirectory}.new`;
  const passwordFile = `${draft}.password`;
  await rm(draft, { recursive: true, force: true });
  try {
    await mkdir(draft, { mode: 0o700 });
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (place.user !== undefined) {
      await chown(draft, place.user.uid, place.user.gid);
      await chown(passwordFile, place.user.uid, place.user.gid);
    }
    const { code, output } = await run(place, binaries.initdb, [
      ...['-D', draft, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...['--no-sync', '--no-instructions'],
    ]);
    if (code !== 0) throw explain('The embedded PostgreSQL could not create its data', output);
    await rename(draft, place.dataDirectory);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(draft, { recursive: true, force: true });
  }
}

/** Brings what `initialise` wrote to the disk; may run beside the server. */
export async function flushToDisk(place: Place, binaries: Binaries): Promise<void> {
  await run(place, binaries.initdb, ['--sync-only', '-D', place.dataDirectory]);
}

/**
 * Starts the server in a process group of its own and waits until it takes connections. @throws EmbeddedDatabaseError
 */
export async function launch(
  place: Place,
  binaries: Binaries,
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<ChildProcess> {
  const logFile = join(place.room, 'server.log');
  await rename(logFile, `${logFile}.1`).catch(() => undefined);
  const log = await open(logFile, 'a', 0o600);
  const all = { ...settings, port: String(port), listen_addresses: '127.0.0.1', unix_socket_directories: '' };
  const args = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(binaries.postgres, ['-D', place.dataDirectory, ...args], {
    ...surroundings(place),
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  child.unref();
  await log.close();
  let failure: NodeJS.ErrnoException | undefined;
  child.once('error', (error) => (failure = error));
  for (let waited = 0; waited < longestRecovery; waited += step) {
    if (failure !== undefined) throw unstartable(binaries.postgres, failure);
    if (child.exitCode !== null || child.signalCode !== null) {
      throw explain('The embedded PostgreSQL did not start', await readFile(logFile, 'utf8').catch(() => ''));
    }
    const file = await readPidFile(place.dataDirectory);
    if (file?.pid === child.pid && file?.status === 'ready') return child;
    await sleep(step);
  }
  throw new EmbeddedDatabaseError(
    `The embedded PostgreSQL is still recovering; see ${logFile}, and start again later.`,
  );
}

/** Sets passwords without knowing the old ones; the server must not run. */
export async function resetPasswords(
  place: Place,
  binaries: Binaries,
  roles: Readonly<Record<string, string>>,
): Promise<void> {
  const lines = Object.entries(roles).map(([role, secret]) => `ALTER ROLE ${role} PASSWORD '${secret}'\n`);
  const args = ['--single', '-c', 'log_min_messages=fatal', '-D', place.dataDirectory, 'postgres'];
  const { code, output } = await run(place, binaries.postgres, args, lines.join(''));
  if (code !== 0) throw explain('The embedded PostgreSQL could not set new passwords', output);
}

/** Ends a server: fast (clients are cut off, nothing is lost), or at once when that takes over 30 s. */
export async function end(pid: number, binaries: Binaries, place: Place): Promise<void> {
  for (const signal of ['INT', 'QUIT', 'KILL'] as const) {
    await sendSignal(pid, signal, binaries, place);
    for (let waited = 0; waited < fastStop; waited += step) {
      if (!isAlive(pid)) return;
      await sleep(step);
    }
  }
}

async function sendSignal(
  pid: number,
  signal: 'INT' | 'QUIT' | 'KILL',
  binaries: Binaries,
  place: Place,
): Promise<void> {
  if (process.platform === 'win32' && signal !== 'KILL') {
    await run(place, binaries.control, ['kill', signal, String(pid)]);
    return;
  }
  try {
    process.kill(pid, `SIG${signal}`);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

function run(place: Place, file: string, args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...surroundings(place), stdio: 'pipe' });
    let output = '';
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (output += part.toString()));
    child.stdin.on('error', () => undefined);
    child.once('error', (error) => {
      reject(unstartable(file, error));
    });
    child.once('close', (code) => {
      resolve({ code, output });
    });
    child.stdin.end(input);
  });
}

/** User, directory and a bare environment, so that nobody's PGDATA or locale leaks in. */
function surroundings(place: Place): { cwd?: string; uid?: number; gid?: number; env?: NodeJS.ProcessEnv } {
  if (process.platform === 'win32') return {};
  const base = { cwd: '/', env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } };
  return place.user === undefined ? base : { ...base, uid: place.user.uid, gid: place.user.gid };
}

function unstartable(file: string, error: NodeJS.ErrnoException): EmbeddedDatabaseError {
  const foreign = error.code === 'ENOENT' && existsSync(file);
  const reason = foreign
    ? "This system doesn't use glibc (Alpine, for one, uses musl), and the embedded PostgreSQL needs it. Use a Debian image"
    : `${file} can't be run (${error.code ?? error.message}). Check that it exists and its disk isn't mounted noexec`;
  return new EmbeddedDatabaseError(`${reason}, or set DATABASE_URL to a PostgreSQL of your own.`);
}
