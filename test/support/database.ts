import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

export interface TestDatabase {
  readonly appUrl: string;
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

/** A fresh clone of the migrated template, or of another. */
export async function cloneDatabase(template = 'obi_template'): Promise<TestDatabase> {
  return makeDatabase(`TEMPLATE ${template} STRATEGY FILE_COPY`);
}

/** Makes a template that is dear to make once in a run: `load` fills a clone of the migrated one. */
export async function templateDatabase(name: string, load: (database: TestDatabase) => Promise<void>): Promise<string> {
  const template = `obi_template_${name}`;
  const admin = new Client({ connectionString: process.env['OBI_TEST_OWNER_URL'] });
  await admin.connect();
  try {
    await admin.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
    const made = await admin.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (made.rowCount === 0) {
      const database = await cloneDatabase();
      await load(database);
      await admin.query(`ALTER DATABASE ${new URL(database.ownerUrl).pathname.slice(1)} RENAME TO ${template}`);
    }
    return template;
  } finally {
    await admin.end();
  }
}

async function makeDatabase(from: string): Promise<TestDatabase> {
  const owner = process.env['OBI_TEST_OWNER_URL'];
  const app = process.env['OBI_TEST_APP_URL'];
  if (owner === undefined || app === undefined) throw new Error('The test run has no database.');
  const name = `obi_${randomBytes(6).toString('hex')}`;
  await onAdmin(owner, `CREATE DATABASE ${name} ${from}`);
  const named = (url: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  return {
    appUrl: named(app),
    ownerUrl: named(owner),
    drop: () => dropDatabase(owner, name),
  };
}

/** A fresh database without anything in it. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return makeDatabase('');
}

/** An autovacuum worker in it can't be ended by the owner and is soon gone. */
export async function dropDatabase(owner: string, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await onAdmin(owner, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      return;
    } catch (error) {
      if (attempt >= 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

async function onAdmin(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
