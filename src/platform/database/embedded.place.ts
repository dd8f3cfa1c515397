import { createHash, randomBytes } from 'node:crypto';
import { constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { access, chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { codeOf, EmbeddedDatabaseError } from './embedded.errors';

/** The account the server runs as when Obi itself runs as root (PostgreSQL refuses root). */
export interface ServerUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Where one home keeps its PostgreSQL. */
export interface Place {
  /** `<home>/postgres`: credentials, port, lock, log. Links resolved. */
  readonly room: string;
  /** Holds data and copied programs; the room itself unless the server's user can't reach that. */
  readonly base: string;
  readonly dataDirectory: string;
  /** Undefined when the server runs as the user that runs Obi. */
  readonly user: ServerUser | undefined;
}

/** Random passwords of the three roles, kept in `credentials.json` (mode 0600). */
export interface Credentials {
  readonly postgres: string;
  readonly obi_owner: string;
  readonly obi_app: string;
}

const spare = '/var/lib/obi';

/**
 * Makes the directories of a home, or finds those it has. @throws EmbeddedDatabaseError when no user or place will do
 */
export async function preparePlace(home: string): Promise<Place> {
  const room = await openRoom(home);
  const known = await recall(room);
  const user = serverUser(known);
  if (reaches(user, known)) return { room, base: known, dataDirectory: join(known, 'data'), user };
  if (existsSync(join(known, 'data'))) {
    throw new EmbeddedDatabaseError(
      `The user ${user?.name ?? ''}, who must run PostgreSQL, can't reach ${known}. ` +
        'Let others pass through the directories above it (chmod o+x), or set OBI_HOME to an open place.',
    );
  }
  const base = join(spare, createHash('sha256').update(room).digest('hex').slice(0, 16));
  await openDirectory(spare);
  await openDirectory(base);
  await keepPrivately(join(room, 'location.json'), JSON.stringify({ room, base }));
  return { room, base, dataDirectory: join(base, 'data'), user };
}

async function openRoom(home: string): Promise<string> {
  try {
    if ((await mkdir(home, { recursive: true })) !== undefined && isRoot()) await chmod(home, 0o711);
    const room = join(realpathSync(home), 'postgres');
    await openDirectory(room);
    await access(room, constants.R_OK | constants.W_OK | constants.X_OK);
    return room;
  } catch (error) {
    throw new EmbeddedDatabaseError(
      `Obi may not write to ${join(home, 'postgres')} (${codeOf(error) ?? String(error)}). ` +
        'Run it as the user who started it first, or set OBI_HOME to a folder of your own.',
    );
  }
}

/** The passwords of a home; made on first use. */
export async function credentialsOf(room: string): Promise<Credentials> {
  const path = join(room, 'credentials.json');
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Credentials;
  } catch (error) {
    if (codeOf(error) === 'EACCES') {
      throw new EmbeddedDatabaseError(`${path} belongs to another user. Run Obi as the user who started it first.`);
    }
    if (codeOf(error) !== 'ENOENT' && !(error instanceof SyntaxError)) throw error;
  }
  const secret = (): string => randomBytes(24).toString('base64url');
  const made: Credentials = { postgres: secret(), obi_owner: secret(), obi_app: secret() };
  await keepPrivately(path, JSON.stringify(made, null, 2));
  return made;
}

/** Writes a small file whole or not at all, readable by its owner only, who is the owner of the directory. */
export async function keepPrivately(path: string, text: string): Promise<void> {
  const draft = `${path}.${String(process.pid)}`;
  await rm(draft, { force: true });
  await writeFile(draft, text, { mode: 0o600, flush: true });
  if (isRoot()) {
    const { uid, gid } = statSync(dirname(path));
    await chown(draft, uid, gid);
  }
  await rename(draft, path);
}

/** Makes a directory; as root it can be passed through by the server's user whatever the umask, though not listed. */
export async function openDirectory(path: string): Promise<void> {
  const made = await mkdir(path, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
  if (made !== undefined && isRoot()) await chmod(path, 0o711);
}

/**
 * True when the user may pass through every directory down to and including `path`, judged by owner, group and mode.
 */
export function reaches(user: ServerUser | undefined, path: string): boolean {
  if (user === undefined) return true;
  const { mode, uid, gid } = statSync(path);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  return dirname(path) === path || reaches(user, dirname(path));
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Where earlier starts of this home put the data. */
async function recall(room: string): Promise<string> {
  const note = join(room, 'location.json');
  if (!existsSync(note)) return room;
  const kept = JSON.parse(await readFile(note, 'utf8')) as { room: string; base: string };
  if (kept.room === room) return kept.base;
  if (existsSync(join(kept.room, 'location.json'))) {
    throw new EmbeddedDatabaseError(
      `${room} is a copy of ${kept.room}, whose data lie in ${kept.base} and weren't copied with it. ` +
        `Remove ${room} to begin with an empty database, or bring the data over with a backup.`,
    );
  }
  await keepPrivately(note, JSON.stringify({ room, base: kept.base }));
  return kept.base;
}

/** As root: the owner of data that exist, else `postgres`, else `nobody`. */
function serverUser(base: string): ServerUser | undefined {
  if (!isRoot()) return undefined;
  const accounts = readAccounts();
  const data = join(base, 'data');
  if (existsSync(data)) {
    const { uid } = statSync(data);
    const owner = accounts.find((account) => account.uid === uid);
    if (owner !== undefined && uid !== 0) return owner;
    throw new EmbeddedDatabaseError(
      `${data} belongs to user number ${String(uid)}, which can't run PostgreSQL. ` +
        'Give it to an ordinary user of /etc/passwd (chown -R).',
    );
  }
  const chosen = ['postgres', 'nobody'].map((name) =>
    accounts.find((account) => account.name === name && account.uid !== 0),
  );
  const user = chosen.find((account) => account !== undefined);
  if (user !== undefined) return user;
  throw new EmbeddedDatabaseError(
    'PostgreSQL refuses to run as root, and /etc/passwd has neither "postgres" nor "nobody". ' +
      'Run Obi as an ordinary user, add one of the two, or set DATABASE_URL.',
  );
}

function readAccounts(): readonly ServerUser[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}
