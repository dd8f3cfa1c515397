import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Binaries } from './embedded.binaries';
import { EmbeddedDatabaseError } from './embedded.errors';
import { ownMark, readMark, stillRuns } from './embedded.lock';
import { dropRecycledPid, readPidFile, servesDirectory } from './embedded.pidfile';
import { keepPrivately, type Credentials, type Place } from './embedded.place';
import { freePort } from './embedded.port';
import { end, flushToDisk, initialise, launch, resetPasswords } from './embedded.process';
import { ask, ensureRoles } from './embedded.roles';

/** Everything that is known before a server is looked for. */
export interface Site {
  readonly place: Place;
  readonly binaries: Binaries;
  readonly credentials: Credentials;
  readonly durable: boolean;
  readonly settings: Readonly<Record<string, string>>;
  readonly report: (line: string) => void;
}

/** A server that takes connections. */
export interface Server {
  readonly pid: number;
  readonly port: number;
  /** It ran before we came. */
  readonly adopted: boolean;
  /** This process has to stop it: it started it, or the one that did is gone. */
  readonly mine: boolean;
}

const step = 25;
const patience = 60_000;

/**
 * The server of the place that already runs; waits for one that is starting or stopping. @throws EmbeddedDatabaseError
 */
export async function findServer(
  place: Place,
  credentials: Credentials,
): Promise<{ pid: number; port: number } | undefined> {
  for (let waited = 0; waited < patience; waited += step) {
    const file = await readPidFile(place.dataDirectory);
    if (file === undefined || !servesDirectory(file.pid, place.dataDirectory)) return undefined;
    if (file.status === 'ready') {
      const answer = await ask(file.port, credentials, place.dataDirectory);
      if (answer === 'ours') return { pid: file.pid, port: file.port };
      if (answer === 'password')
        throw new EmbeddedDatabaseError(strangeServer(file.pid, place, 'refuses our password'));
    }
    await sleep(step);
  }
  throw new EmbeddedDatabaseError(
    strangeServer((await readPidFile(place.dataDirectory))?.pid, place, 'does not answer'),
  );
}

/**
 * Adopts the server of the place or starts it, creating data and roles as needed. Hold the lock. @throws
 * EmbeddedDatabaseError
 */
export async function raise(site: Site, samePort?: number): Promise<Server> {
  const { place, credentials } = site;
  const launcherFile = join(place.room, 'launcher.json');
  const found = await findServer(place, credentials);
  if (found !== undefined) {
    const launcher = await readMark(launcherFile);
    const mine = launcher === undefined || !stillRuns(launcher);
    if (mine) await keepPrivately(launcherFile, JSON.stringify(ownMark()));
    await ensureRoles(found.port, credentials);
    return { ...found, adopted: true, mine };
  }
  const isNew = !existsSync(place.dataDirectory);
  if (isNew) await create(site);
  else await checkOld(site);
  await keepPrivately(launcherFile, JSON.stringify(ownMark()));
  const started = await open(site, samePort);
  await keepPrivately(join(place.room, 'port'), String(started.port));
  await Promise.all([
    ensureRoles(started.port, credentials),
    isNew && site.durable ? flushToDisk(place, site.binaries) : undefined,
  ]);
  return { ...started, adopted: false, mine: true };
}

async function create(site: Site): Promise<void> {
  site.report(`Creating the embedded PostgreSQL in ${site.place.dataDirectory}`);
  await initialise(site.place, site.binaries, site.credentials.postgres);
}

async function checkOld({ place, binaries }: Site): Promise<void> {
  const { dataDirectory } = place;
  const major = existsSync(join(dataDirectory, 'PG_VERSION'))
    ? readFileSync(join(dataDirectory, 'PG_VERSION'), 'utf8').trim()
    : '';
  if (major !== binaries.major) {
    throw new EmbeddedDatabaseError(
      `${dataDirectory} holds data of PostgreSQL ${major || '(unknown)'}, and this Obi brings ${binaries.major}. ` +
        'Start it with the Obi that wrote it, take a backup there and restore it into a new OBI_HOME.',
    );
  }
  const left = await readPidFile(dataDirectory);
  if (left !== undefined) await dropRecycledPid(left, dataDirectory);
}

/** Launches; tries other ports when one is taken, waits for the last processes of a server that was killed. */
async function open(site: Site, samePort: number | undefined): Promise<{ pid: number; port: number }> {
  const { place, binaries, credentials } = site;
  const settings = { ...defaults(site.durable), ...site.settings };
  for (let attempt = 1; ; attempt += 1) {
    const port = samePort ?? (await freePort(join(place.room, 'port')));
    try {
      const { pid = 0 } = await launch(place, binaries, port, settings);
      const answer = await ask(port, credentials, place.dataDirectory);
      if (answer !== 'password') return { pid, port };
      site.report('The passwords of the embedded PostgreSQL were lost; setting new ones');
      await end(pid, binaries, place);
      await resetPasswords(place, binaries, { ...credentials });
    } catch (error) {
      if (!(error instanceof EmbeddedDatabaseError) || error.remedy === 'none' || attempt > 20) throw error;
      if (error.remedy === 'other-port' && samePort === undefined) await rm(join(place.room, 'port'), { force: true });
      else await sleep(500);
    }
  }
}

function defaults(durable: boolean): Record<string, string> {
  const common = { timezone: 'UTC', log_timezone: 'UTC', log_line_prefix: '%m [%p] %q%u@%d ', max_connections: '200' };
  return durable ? common : { ...common, fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
}

function strangeServer(pid: number | undefined, place: Place, what: string): string {
  return (
    `A PostgreSQL (process ${String(pid)}) runs on ${place.dataDirectory} but ${what}. ` +
    `Stop it (kill -INT ${String(pid)}) and start again.`
  );
}
