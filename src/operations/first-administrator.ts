import { Client } from 'pg';
import { newId } from '../kernel/id';
import { hashOf, newSecret } from '../platform/access/credentials';
import type { Config } from '../platform/config/config';
import { systemNow } from '../platform/context/system-clock';

const HOUR = 3_600_000;

/**
 * A code for the first administrator, where there was never one; those before it end. Each start makes one, so that the
 * step can be neither missed nor left open: nothing else is served until it is done.
 */
export async function codeForFirstAdministrator(config: Config, appUrl: string): Promise<string | null> {
  if (config.demo) return null;
  const client = new Client({ connectionString: appUrl });
  await client.connect();
  try {
    const { rows } = await client.query(`SELECT FROM access.role_grant WHERE role = 'admin' LIMIT 1`);
    if (rows.length > 0) return null;
    const secret = newSecret();
    const now = systemNow();
    await client.query(`DELETE FROM accounts.link WHERE kind = 'first' AND used_at IS NULL`);
    await client.query(
      `INSERT INTO accounts.link (id, kind, person_id, secret_hash, made_at, expires_at) VALUES ($1, 'first', NULL, $2, $3, $4)`,
      [newId(), hashOf(secret), now, new Date(now.getTime() + HOUR)],
    );
    return secret;
  } finally {
    await client.end();
  }
}
