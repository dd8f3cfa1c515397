import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { usableBinaries } from './embedded.binaries';
import { isAlive, withLock } from './embedded.lock';
import { credentialsOf, preparePlace, type Credentials, type Place } from './embedded.place';
import { end } from './embedded.process';
import { findServer, raise, type Server, type Site } from './embedded.server';

/** The PostgreSQL of one home, taking connections on 127.0.0.1. */
export interface EmbeddedCluster {
  /** For migrations: owns the database `obi`, may create trusted extensions and further databases. */
  readonly ownerUrl: string;
  /** For the application: may log in; everything else is granted by migrations. */
  readonly appUrl: string;
  readonly port: number;
  readonly dataDirectory: string;
  /** It ran before this process asked for it. */
  readonly adopted: boolean;
  /**
   * Stops the server when this process started it, or took it over from a launcher that had died; leaves it alone while
   * the launcher is another living process. Connections are cut, nothing committed is lost. May be called twice.
   */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** OBI_HOME, absolute; made when missing. */
  readonly home: string;
  /** False turns fsync off: for tests, whose data may be lost with the machine. Default true. */
  readonly durable?: boolean;
  /** Told the few lines a person should see. */
  readonly report?: (line: string) => void;
  /** Further server settings (`shared_buffers: '512MB'`); they don't reach a server that is adopted. */
  readonly settings?: Record<string, string>;
}

const lockPatience = 120_000;
/** Milliseconds between two looks at our server. */
const watchEvery = 500;
/** Looks without a fault after which earlier faults are forgotten: ten minutes. */
const calmLooks = 1_200;
const revivals = 5;

/**
 * Starts the PostgreSQL of a home, or adopts it when it runs. Two processes may ask at once: one starts, the other
 * adopts. A server that dies is started again on its port, at most 5 times in a row. When the process exits without `stop`, the
 * server is told to stop; when it is killed, the server stays and is adopted by the next start.
 * @throws EmbeddedDatabaseError whose message says what to do
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedCluster> {
  const place = await preparePlace(options.home);
  const binaries = await usableBinaries(place);
  const underLock = <T>(work: () => Promise<T>): Promise<T> => withLock(join(place.room, 'lock'), lockPatience, work);
  const { site, server } = await underLock(async () => {
    const credentials = await credentialsOf(place.room);
    const { durable = true, settings = {}, report = () => undefined } = options;
    const known: Site = { place, binaries, credentials, durable, settings, report };
    return { site: known, server: await raise(known) };
  });
  const stop = server.mine ? watch(server, site, underLock) : () => Promise.resolve();
  return cluster(place, site.credentials, server, stop);
}

/** The PostgreSQL of a home if one runs and answers. Its `stop` does nothing. @throws EmbeddedDatabaseError */
export async function findEmbedded(home: string): Promise<EmbeddedCluster | undefined> {
  if (!existsSync(join(home, 'postgres', 'credentials.json'))) return undefined;
  const place = await preparePlace(home);
  const credentials = await credentialsOf(place.room);
  const found = await findServer(place, credentials);
  if (found === undefined) return undefined;
  return cluster(place, credentials, { ...found, adopted: true, mine: false }, () => Promise.resolve());
}

function cluster(place: Place, credentials: Credentials, server: Server, stop: () => Promise<void>): EmbeddedCluster {
  const url = (role: 'obi_owner' | 'obi_app'): string =>
    `postgres://${role}:${credentials[role]}@127.0.0.1:${String(server.port)}/obi`;
  return {
    ownerUrl: url('obi_owner'),
    appUrl: url('obi_app'),
    port: server.port,
    dataDirectory: place.dataDirectory,
    adopted: server.adopted,
    stop,
  };
}

/** Keeps our server up until the returned function is called. */
function watch(
  first: Server,
  site: Site,
  underLock: (work: () => Promise<Server>) => Promise<Server>,
): () => Promise<void> {
  let server = first;
  let failures = 0;
  let calm = 0;
  let work: Promise<void> | undefined;
  const revive = async (): Promise<void> => {
    failures += 1;
    site.report(`The embedded PostgreSQL (process ${String(server.pid)}) ended by itself; starting it again`);
    server = await underLock(() => raise(site, first.port));
  };
  const look = (): void => {
    if (work !== undefined) return;
    if (isAlive(server.pid)) {
      calm += 1;
      if (calm > calmLooks) failures = 0;
      return;
    }
    calm = 0;
    if (failures === revivals) {
      clearInterval(timer);
      site.report(`The embedded PostgreSQL keeps ending; see ${join(site.place.room, 'server.log')}`);
      return;
    }
    work = revive()
      .catch((error: unknown) => {
        site.report(error instanceof Error ? error.message : String(error));
      })
      .finally(() => (work = undefined));
  };
  const stopAtExit = (): void => {
    if (server.mine && isAlive(server.pid)) process.kill(server.pid, 'SIGINT');
  };
  const timer = setInterval(look, watchEvery);
  timer.unref();
  process.once('exit', stopAtExit);
  return async () => {
    clearInterval(timer);
    await work;
    process.removeListener('exit', stopAtExit);
    if (server.mine) await end(server.pid, site.binaries, site.place);
    server = { ...server, mine: false };
  };
}
