import { createHash } from 'node:crypto';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { backupTables } from './backup.tables';
import { appliedMigrations } from './migrate';

/** What a backup holds; written last, so that a folder without it is no backup. */
export interface Manifest {
  readonly format: 1;
  readonly madeAt: string;
  readonly migrations: readonly string[];
  readonly tables: readonly { readonly name: string; readonly rows: number; readonly sha256: string }[];
}

export const MANIFEST = 'manifest.json';

/** Folder of a home's backups. */
export function backupsOf(home: string): string {
  return join(home, 'backups');
}

/**
 * Writes a consistent copy of the database (one snapshot, while Obi runs) into a new folder: `database/` with a file per
 * table in COPY text, compressed, and the manifest. Stored files are rows and part of it; passwords are not.
 * @returns the folder
 */
export async function backup(
  ownerUrl: string,
  folder: string,
  madeAt: Date,
): Promise<{ folder: string; manifest: Manifest }> {
  const name = madeAt.toISOString().replace(/[:.]/g, '-');
  const target = join(folder, name);
  const unfinished = `${target}.unfinished`;
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    mkdirSync(join(unfinished, 'database'), { recursive: true, mode: 0o700 });
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const migrations = await appliedMigrations(client);
    const tables: Manifest['tables'][number][] = [];
    for (const table of await backupTables(client)) {
      const digest = new Digest();
      await pipeline(
        client.query(copyTo(`COPY (SELECT ${table.columns} FROM ${table.name}) TO STDOUT`)),
        digest,
        createGzip(),
        createWriteStream(join(unfinished, 'database', `${table.name}.copy.gz`), { mode: 0o600 }),
      );
      tables.push({ name: table.name, rows: digest.lines, sha256: digest.sha256() });
    }
    await client.query('COMMIT');
    const manifest: Manifest = { format: 1, madeAt: madeAt.toISOString(), migrations, tables };
    writeFileSync(join(unfinished, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    renameSync(unfinished, target);
    return { folder: target, manifest };
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  } finally {
    await client.end();
  }
}

/** The manifest of a backup. @throws Error when the folder holds none */
export function readManifest(folder: string): Manifest {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) throw new Error(`${folder} is not a backup: it has no ${MANIFEST}.`);
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

/** Whether a home has a backup made less than a day before `now`. */
export function hasBackupSince(home: string, now: Date): boolean {
  const folder = backupsOf(home);
  if (!existsSync(folder)) return false;
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, MANIFEST)))
    .some((name) => now.getTime() - Date.parse(readManifest(join(folder, name)).madeAt) < 86_400_000);
}

/** Passes bytes on, counting lines and hashing. */
export class Digest extends Transform {
  lines = 0;
  private readonly hash = createHash('sha256');

  override _transform(
    chunk: Buffer,
    _encoding: BufferEncoding,
    done: (error: Error | null, chunk: Buffer) => void,
  ): void {
    this.hash.update(chunk);
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) this.lines += 1;
    done(null, chunk);
  }

  sha256(): string {
    return this.hash.digest('hex');
  }
}
