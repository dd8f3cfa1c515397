import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { freemem } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../src/operations/migrate';
import { startEmbedded } from '../../src/platform/database/embedded';
import { dropDatabase } from './database';

/** One PostgreSQL for the run, without fsync, and one migrated template that every test file clones. */
export default async function globalSetup(): Promise<void> {
  describeRoutes();
  const home = freeHome(process.env['OBI_TEST_HOME'] ?? homeInMemory() ?? join(__dirname, '..', '..', '.obi', 'test'));
  // Databases that live for seconds need no vacuum, which would go round hundreds of them.
  const settings = { max_connections: '200', autovacuum: 'off' };
  const cluster = await startEmbedded({ home, durable: false, settings });
  const admin = new Client({ connectionString: cluster.ownerUrl });
  await admin.connect();
  const { rows } = await admin.query<{ datname: string }>(
    `SELECT datname FROM pg_database WHERE datname LIKE 'obi\\_%'`,
  );
  for (const { datname } of rows) await dropDatabase(cluster.ownerUrl, datname);
  await admin.query('CREATE DATABASE obi_template');
  await admin.end();
  const template = new URL(cluster.ownerUrl);
  template.pathname = '/obi_template';
  await migrate({ ownerUrl: template.href, hasRecentBackup: true });
  process.env['OBI_TEST_OWNER_URL'] = cluster.ownerUrl;
  process.env['OBI_TEST_APP_URL'] = cluster.appUrl;
  (globalThis as { obiTestRun?: unknown }).obiTestRun = { cluster, home, mark: join(home, MARK) };
}

/** Where Linux keeps files in memory, and the bytes that have to be free there and at all: a run takes some hundred MB. */
export const MEMORY = '/dev/shm';
const ROOM = 4 * 1024 ** 3;

/**
 * A home in memory where there is room. A database is 1,900 files: ext4, which does not use an inode again for half a
 * minute, takes a second to find as many new ones once some databases were dropped, and memory takes 0.04 s.
 */
function homeInMemory(): string | null {
  if (!existsSync(MEMORY)) return null;
  const { bavail, bsize } = statfsSync(MEMORY);
  return Math.min(bavail * bsize, freemem()) < ROOM ? null : join(MEMORY, `obi-test-${process.getuid?.() ?? 0}`);
}

/** Says which process uses a home. */
const MARK = 'run.pid';

/** A home that no other run uses: two in one clone must not take each other's databases. */
function freeHome(base: string): string {
  for (let number = 1; ; number += 1) {
    const home = number === 1 ? base : `${base}-${number}`;
    const mark = join(home, MARK);
    if (existsSync(mark) && isAlive(Number(readFileSync(mark, 'utf8')))) continue;
    mkdirSync(home, { recursive: true, mode: 0o711 });
    writeFileSync(mark, String(process.pid));
    return home;
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Brings src/metadata.ts up to date, from which the contract is made. */
function describeRoutes(): void {
  const root = join(__dirname, '..', '..');
  const made = join(root, 'src', 'metadata.ts');
  const newest = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(dto|controller)\.ts$/.test(path))
    .reduce((latest, path) => Math.max(latest, statSync(join(root, 'src', path)).mtimeMs), 0);
  if (existsSync(made) && statSync(made).mtimeMs > newest) return;
  execFileSync(process.execPath, [join(root, 'scripts', 'metadata.mjs')], { stdio: 'inherit' });
}
