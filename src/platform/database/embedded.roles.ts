import { Client } from 'pg';

import { codeOf } from './embedded.errors';
import type { Credentials } from './embedded.place';

/** How a port answered to the superuser's password: by our server, by a stranger, not at all. */
export type Answer = 'ours' | 'other' | 'silent' | 'password';

const patience = 5_000;

/** Asks who listens on the port. Never throws. */
export async function ask(port: number, credentials: Credentials, dataDirectory: string): Promise<Answer> {
  const client = bootstrapClient(port, credentials);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return rows[0]?.data_directory === dataDirectory ? 'ours' : 'other';
  } catch (error) {
    return codeOf(error) === '28P01' ? 'password' : 'silent';
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Makes the two roles and the database `obi` where they are missing. `obi_owner` owns the database, may create trusted
 * extensions in it and further databases (templates for tests). `obi_app` may only connect: what it may do in there is
 * granted by migrations.
 */
export async function ensureRoles(port: number, credentials: Credentials): Promise<void> {
  const client = bootstrapClient(port, credentials);
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'obi'");
    if (rowCount === 1) return;
    for (const [role, extra] of [
      ['obi_owner', 'CREATEDB'],
      ['obi_app', 'NOCREATEDB'],
    ] as const) {
      const { rowCount: known } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      const verb = known === 1 ? 'ALTER' : 'CREATE';
      await client.query(`${verb} ROLE ${role} LOGIN ${extra} PASSWORD ${client.escapeLiteral(credentials[role])}`);
    }
    await client.query('CREATE DATABASE obi OWNER obi_owner');
    await client.query('REVOKE ALL ON DATABASE obi FROM PUBLIC');
    await client.query('GRANT CONNECT ON DATABASE obi TO obi_app');
  } finally {
    await client.end();
  }
}

function bootstrapClient(port: number, credentials: Credentials): Client {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: credentials.postgres,
    database: 'postgres',
    ssl: false,
    connectionTimeoutMillis: patience,
  });
  client.on('error', () => undefined);
  return client;
}
