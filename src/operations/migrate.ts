import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runMigrations as migrateQueue } from 'bullmq';
import { Client } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { PROOF_TABLES } from '../platform/database/proof';
import { QUEUES } from '../platform/queue/names';

/** Why a database was left as it is. */
export class MigrationRefused extends Error {}

export interface MigrateOptions {
  /** Connection of the owner role. */
  readonly ownerUrl: string;
  /**
   * Says whether a backup younger than a day exists; asked only when a database that is in use would change.
   * `true` for `--no-backup`.
   */
  readonly hasRecentBackup: boolean | (() => Promise<boolean>);
  readonly report?: (line: string) => void;
  /** Stops after these migrations: a restore builds the schema its backup was made with. */
  readonly only?: readonly string[];
}

export interface Migrated {
  /** Names of the migrations applied now. */
  readonly applied: readonly string[];
}

/** PostgreSQL advisory lock held while the schema changes: "OBI " in ASCII. */
const LOCK = 0x4f424920;

type MigrationClass = new () => MigrationInterface;

/** The migrations of this release, in order. */
export function migrationClasses(): readonly MigrationClass[] {
  const folder = join(__dirname, '..', '..', 'migrations');
  return readdirSync(folder)
    .filter((file) => /^\d+-[\w-]+\.(ts|js)$/.test(file))
    .sort()
    .flatMap((file) => Object.values(require(join(folder, file)) as Record<string, MigrationClass>));
}

/**
 * Brings a database to this release's schema, under an advisory lock.
 * @throws MigrationRefused for a schema newer than this release, or one in use without a recent backup
 */
export async function migrate({ ownerUrl, hasRecentBackup, report, only }: MigrateOptions): Promise<Migrated> {
  const lock = new Client({ connectionString: ownerUrl });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [LOCK]);
    return await migrateLocked(ownerUrl, lock, hasRecentBackup, report ?? (() => undefined), only);
  } finally {
    await lock.end();
  }
}

/** Names applied to a database so far, oldest first; empty for a fresh one. */
export async function appliedMigrations(client: Client): Promise<readonly string[]> {
  const { rows: found } = await client.query<{ there: boolean }>(
    `SELECT to_regclass('public.obi_migrations') IS NOT NULL AS there`,
  );
  if (found[0]?.there !== true) return [];
  const { rows } = await client.query<{ name: string }>('SELECT name FROM public.obi_migrations ORDER BY id');
  return rows.map((row) => row.name);
}

async function migrateLocked(
  ownerUrl: string,
  lock: Client,
  hasRecentBackup: MigrateOptions['hasRecentBackup'],
  report: (line: string) => void,
  only?: readonly string[],
): Promise<Migrated> {
  const classes = migrationClasses().filter((migration) => only?.includes(migration.name) ?? true);
  const known = new Set(classes.map((migration) => migration.name));
  const applied = await appliedMigrations(lock);
  const newer = applied.filter((name) => !known.has(name));
  if (newer.length > 0) {
    throw new MigrationRefused(
      `The database was made by a newer release (${newer.join(', ')}). Start that release, or restore a backup made by this one.`,
    );
  }
  const pending = classes.filter((migration) => !applied.includes(migration.name));
  if (pending.length === 0) {
    await applyQueueSchema(lock);
    return { applied: [] };
  }
  if (applied.length > 0) {
    const safe = typeof hasRecentBackup === 'boolean' ? hasRecentBackup : await hasRecentBackup();
    if (!safe) {
      throw new MigrationRefused(
        `${pending.length} migration(s) are due and there is no backup younger than a day. Run 'npx obi backup' first, or migrate with --no-backup.`,
      );
    }
  }
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...classes],
    migrationsTableName: 'obi_migrations',
    migrationsTransactionMode: 'each',
    installExtensions: false,
  });
  await source.initialize();
  try {
    for (const migration of pending) report(`  ${migration.name}`);
    const done = await source.runMigrations({ transaction: 'each' });
    await applyQueueSchema(lock);
    await grantToApplication(lock);
    return { applied: done.map((migration) => migration.name) };
  } finally {
    await source.destroy();
  }
}

async function applyQueueSchema(client: Client): Promise<void> {
  await migrateQueue(client, 'bullmq');
  await client.query('RESET search_path');
  // BullMQ makes a queue's id sequence when first used; the application's role may not, so it is made here.
  for (const queue of QUEUES) await client.query('SELECT bullmq.next_job_id($1)', [queue]);
  await client.query(
    `GRANT USAGE ON SCHEMA bullmq TO obi_app;
     GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA bullmq TO obi_app;
     GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA bullmq TO obi_app;
     GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA bullmq TO obi_app;`,
  );
}

/** The application's role reads and writes every room and changes no schema and no proof. */
async function grantToApplication(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT nspname AS name FROM pg_namespace
     WHERE nspname NOT LIKE 'pg\\_%' AND nspname NOT IN ('information_schema', 'public', 'bullmq')`,
  );
  for (const { name } of rows) {
    const schema = client.escapeIdentifier(name);
    await client.query(
      `GRANT USAGE ON SCHEMA ${schema} TO obi_app;
       GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO obi_app;
       GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO obi_app;
       GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO obi_app;`,
    );
  }
  for (const table of PROOF_TABLES) {
    const { rows: found } = await client.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [
      table,
    ]);
    if (found[0]?.there === true) await client.query(`REVOKE UPDATE, DELETE, TRUNCATE ON ${table} FROM obi_app`);
  }
  await client.query('GRANT SELECT ON public.obi_migrations TO obi_app');
  const { rows: database } = await client.query<{ name: string }>('SELECT current_database() AS name');
  await client.query(`GRANT TEMPORARY ON DATABASE ${client.escapeIdentifier(database[0]?.name ?? '')} TO obi_app`);
}
