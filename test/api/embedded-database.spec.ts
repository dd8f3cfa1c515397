import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { Client } from 'pg';

import { findEmbedded, startEmbedded, type EmbeddedCluster } from '../../src/platform/database/embedded';

describe('the embedded PostgreSQL', () => {
  jest.setTimeout(60_000);
  let root: string;
  let home: string;
  const started: EmbeddedCluster[] = [];
  const reports: string[] = [];

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'obi embedded '));
    await chmod(root, 0o755);
    home = join(root, 'a home');
    reports.length = 0;
  });

  afterEach(async () => {
    for (const cluster of started.splice(0)) await cluster.stop();
    await rm(root, { recursive: true, force: true });
  });

  const start = async (at = home, durable = false): Promise<EmbeddedCluster> => {
    const cluster = await startEmbedded({ home: at, durable, report: (line) => reports.push(line) });
    started.unshift(cluster);
    return cluster;
  };

  const ask = async (url: string, sql: string): Promise<unknown> => {
    const client = new Client(url);
    await client.connect();
    try {
      const { rows } = await client.query<Record<string, unknown>>(sql);
      return Object.values(rows[0] ?? {})[0];
    } finally {
      await client.end();
    }
  };

  const serverPid = (cluster: EmbeddedCluster): number =>
    Number(readFileSync(join(cluster.dataDirectory, 'postmaster.pid'), 'utf8').split('\n')[0]);

  it('gives the owner everything it needs and the application no DDL', async () => {
    const { ownerUrl, appUrl } = await start();
    for (const name of ['pg_trgm', 'unaccent', 'citext', 'pgcrypto', 'btree_gin']) {
      await ask(ownerUrl, `CREATE EXTENSION ${name}`);
    }
    await ask(ownerUrl, 'CREATE SCHEMA people');
    await ask(ownerUrl, 'CREATE DATABASE template_of_tests');
    expect(await ask(appUrl, 'SELECT current_user')).toBe('obi_app');
    for (const sql of ['CREATE TABLE t ()', 'CREATE SCHEMA s', 'CREATE TEMP TABLE t ()', 'CREATE DATABASE d']) {
      await expect(ask(appUrl, sql)).rejects.toThrow(/permission denied/);
    }
    expect(await ask(ownerUrl, "SELECT lower('ÀÉ') || upper('ß')")).toBe('àéß');
  });

  it('keeps data, port and passwords over a restart', async () => {
    const first = await start();
    await ask(first.ownerUrl, "CREATE TABLE kept AS SELECT 'שלום' AS word");
    await first.stop();
    expect(await findEmbedded(home)).toBeUndefined();
    const second = await start();
    expect(second.ownerUrl).toBe(first.ownerUrl);
    expect(await ask(second.ownerUrl, 'SELECT word FROM kept')).toBe('שלום');
  });

  it('is started once when two ask at the same time, and only the one that started it stops it', async () => {
    const both = await Promise.all([start(), start()]);
    const launcher = both.find((cluster) => !cluster.adopted);
    const guest = both.find((cluster) => cluster.adopted);
    expect(guest?.port).toBe(launcher?.port);
    await guest?.stop();
    expect((await findEmbedded(home))?.port).toBe(launcher?.port);
    await launcher?.stop();
    expect(await findEmbedded(home)).toBeUndefined();
  });

  it('is adopted, and stopped, by the next start when its launcher was killed', async () => {
    const orphan = await start();
    await writeFile(join(home, 'postgres', 'launcher.json'), JSON.stringify({ pid: 2 ** 22 + 1 }));
    const heir = await start();
    expect(heir).toMatchObject({ adopted: true, port: orphan.port });
    await heir.stop();
    expect(await findEmbedded(home)).toBeUndefined();
  });

  it('comes back on its port with all that was committed when it is killed', async () => {
    const cluster = await start(home, true);
    await ask(cluster.ownerUrl, 'CREATE TABLE kept AS SELECT 1 AS one');
    const pid = serverPid(cluster);
    process.kill(pid, 'SIGKILL');
    await sleep(1_000);
    while ((await findEmbedded(home)) === undefined) await sleep(50);
    expect(serverPid(cluster)).not.toBe(pid);
    expect(reports.join()).toContain('ended by itself');
    expect(await ask(cluster.ownerUrl, 'SELECT one FROM kept')).toBe(1);
  });

  it('runs beside that of another home', async () => {
    const [one, other] = await Promise.all([start(), start(join(root, 'other'))]);
    expect(one.port).not.toBe(other.port);
    expect(one.dataDirectory).not.toBe(other.dataDirectory);
    await expect(ask(one.ownerUrl.replace(String(one.port), String(other.port)), 'SELECT 1')).rejects.toThrow(
      /password/,
    );
  });

  it('survives leftovers: a dead lock, a pid that belongs to a stranger, lost passwords', async () => {
    const first = await start();
    await first.stop();
    const stranger = `${String(process.pid)}\n${first.dataDirectory}\n1\n5432\n\n127.0.0.1\n\nready\n`;
    await writeFile(join(first.dataDirectory, 'postmaster.pid'), stranger);
    await writeFile(join(home, 'postgres', 'lock'), JSON.stringify({ pid: 2 ** 22 + 1 }));
    await rm(join(home, 'postgres', 'credentials.json'));
    const second = await start();
    expect(second.ownerUrl).not.toBe(first.ownerUrl);
    expect(await ask(second.appUrl, 'SELECT 1')).toBe(1);
  });

  it('refuses data of another major version and says what to do', async () => {
    const { dataDirectory, stop } = await start();
    await stop();
    await writeFile(join(dataDirectory, 'PG_VERSION'), '15\n');
    await expect(start()).rejects.toThrow(/holds data of PostgreSQL 15.*backup/);
  });
});
