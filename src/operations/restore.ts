import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Digest, type Manifest, readManifest } from './backup';
import { backupTables } from './backup.tables';
import { appliedMigrations, migrate, migrationClasses } from './migrate';

/** Why nothing was restored. */
export class RestoreRefused extends Error {}

/**
 * Brings a backup back: builds the schema the backup was made with, loads every table in one transaction, compares rows
 * and hashes with the manifest, and then migrates to this release. The queue starts empty and fills itself again.
 * @throws RestoreRefused for a database that is in use (unless `replace`), a newer backup, or one that was changed
 */
export async function restore(ownerUrl: string, folder: string, replace: boolean): Promise<Manifest> {
  const manifest = readManifest(folder);
  const known = new Set(migrationClasses().map((migration) => migration.name));
  const newer = manifest.migrations.filter((name) => !known.has(name));
  if (newer.length > 0) throw new RestoreRefused(`The backup was made by a newer release (${newer.join(', ')}).`);
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    if ((await appliedMigrations(client)).length > 0) {
      if (!replace && !(await isUnused(client))) {
        throw new RestoreRefused(
          'The database holds data. Restore into an empty one, or add --replace to lose what it holds.',
        );
      }
      await dropEverything(client);
    }
    await migrate({ ownerUrl, hasRecentBackup: true, only: manifest.migrations });
    await load(client, folder, manifest);
  } finally {
    await client.end();
  }
  await migrate({ ownerUrl, hasRecentBackup: true });
  return manifest;
}

async function load(client: Client, folder: string, manifest: Manifest): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query('SET CONSTRAINTS ALL DEFERRED');
    const tables = await backupTables(client);
    // Emptied whole, so that rows stand in the order they were copied in: deleted ones leave gaps that later rows fill.
    await client.query(`TRUNCATE ${tables.map(({ name }) => name).join(', ')} CASCADE`);
    for (const table of tables) {
      const stated = manifest.tables.find((candidate) => candidate.name === table.name);
      if (stated === undefined) continue;
      const digest = new Digest();
      await pipeline(
        createReadStream(join(folder, 'database', `${table.name}.copy.gz`)),
        createGunzip(),
        digest,
        client.query(copyFrom(`COPY ${table.name} (${table.columns}) FROM STDIN`)),
      );
      if (digest.lines !== stated.rows || digest.sha256() !== stated.sha256) {
        throw new RestoreRefused(`${table.name} is not what the manifest says; the backup was changed or damaged.`);
      }
    }
    await client.query(`SELECT setval(pg_get_serial_sequence('platform.outbox', 'id'),
      greatest(coalesce((SELECT max(id) FROM platform.outbox), 0), 1))`);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function isUnused(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM people.person');
  return rows[0]?.n === 0;
}

/** Drops every schema of the house, the queue's too. */
export async function dropEverything(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT nspname AS name FROM pg_namespace
     WHERE nspname NOT LIKE 'pg\\_%' AND nspname NOT IN ('information_schema', 'public')`,
  );
  for (const { name } of rows) await client.query(`DROP SCHEMA ${client.escapeIdentifier(name)} CASCADE`);
  await client.query('DROP TABLE IF EXISTS public.obi_migrations');
}
