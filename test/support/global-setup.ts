import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../src/operations/migrate';
import { startEmbedded } from '../../src/platform/database/embedded';

/** One PostgreSQL for the run, without fsync, and one migrated template that every test file clones. */
export default async function globalSetup(): Promise<void> {
  describeRoutes();
  const home = process.env['OBI_TEST_HOME'] ?? join(__dirname, '..', '..', '.obi', 'test');
  const cluster = await startEmbedded({ home, durable: false, settings: { max_connections: '200' } });
  const admin = new Client({ connectionString: cluster.ownerUrl });
  await admin.connect();
  const { rows } = await admin.query<{ datname: string }>(
    `SELECT datname FROM pg_database WHERE datname LIKE 'obi\\_%'`,
  );
  for (const { datname } of rows)
    await admin.query(`DROP DATABASE IF EXISTS ${admin.escapeIdentifier(datname)} WITH (FORCE)`);
  await admin.query('CREATE DATABASE obi_template');
  await admin.end();
  const template = new URL(cluster.ownerUrl);
  template.pathname = '/obi_template';
  await migrate({ ownerUrl: template.href, hasRecentBackup: true });
  process.env['OBI_TEST_OWNER_URL'] = cluster.ownerUrl;
  process.env['OBI_TEST_APP_URL'] = cluster.appUrl;
  (globalThis as { obiTestCluster?: unknown }).obiTestCluster = cluster;
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
