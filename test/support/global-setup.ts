import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../src/operations/migrate';
import { startEmbedded } from '../../src/platform/database/embedded';

/** One PostgreSQL for the run, without fsync, and one migrated template that every test file clones. */
export default async function globalSetup(): Promise<void> {
  const home = process.env['OBI_TEST_HOME'] ?? join(__dirname, '..', '..', '.obi', 'test');
  const cluster = await startEmbedded({ home, durable: false, settings: { max_connections: '200' } });
  const admin = new Client({ connectionString: cluster.ownerUrl });
  await admin.connect();
  const { rows } = await admin.query<{ datname: string }>(`SELECT datname FROM pg_database WHERE datname LIKE 'obi\\_%'`);
  for (const { datname } of rows) await admin.query(`DROP DATABASE IF EXISTS ${admin.escapeIdentifier(datname)} WITH (FORCE)`);
  await admin.query('CREATE DATABASE obi_template');
  await admin.end();
  const template = new URL(cluster.ownerUrl);
  template.pathname = '/obi_template';
  await migrate({ ownerUrl: template.href, hasRecentBackup: true });
  process.env['OBI_TEST_OWNER_URL'] = cluster.ownerUrl;
  process.env['OBI_TEST_APP_URL'] = cluster.appUrl;
  (globalThis as { obiTestCluster?: unknown }).obiTestCluster = cluster;
}
