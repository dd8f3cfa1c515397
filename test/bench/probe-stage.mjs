import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const require = createRequire(import.meta.url);

/** The compiled module at a path below src. */
export const built = (path) => require(join(root, 'dist', 'src', path));

/** A PostgreSQL of the bench's own, with fsync, where every case gets fresh databases and processes. */
export async function openStage(report) {
  require('reflect-metadata');
  const { startEmbedded } = built('platform/database/embedded');
  const { migrate } = built('operations/migrate');
  const home = mkdtempSync(join(tmpdir(), 'obi-bench-'));
  chmodSync(home, 0o755);
  const cluster = await startEmbedded({ home, settings: { max_connections: '300', shared_buffers: '512MB', ...(process.env.PROBE_PRELOAD ? { shared_preload_libraries: 'pg_stat_statements', 'pg_stat_statements.track': 'all' } : {}) } });
  const closers = [];
  let made = 0;

  /** A fresh, migrated database: { ownerUrl, appUrl, owner: pg.Client }. */
  const database = async () => {
    made += 1;
    const name = `obi_bench_${made}`;
    const admin = await client(cluster.ownerUrl);
    await admin.query(`CREATE DATABASE ${name}`);
    await admin.end();
    const named = (url) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
    const ownerUrl = named(cluster.ownerUrl);
    await migrate({ ownerUrl, hasRecentBackup: true });
    const owner = await client(ownerUrl);
    closers.push(() => owner.end().catch(() => undefined));
    /** CPU seconds that PostgreSQL's processes behind the app's open connections have used. */
    const cpu = () => sumOfCpu((title) => title.startsWith(`postgres: obi_app ${name} `));
    return { ownerUrl, appUrl: named(cluster.appUrl), owner, cpu };
  };

  /** Starts a process of Obi; `ready` milliseconds until it answers (api) or runs (worker). */
  const start = async (which, db, env = {}) => {
    const port = await freePort();
    const started = performance.now();
    const flags = (process.env.OBI_BENCH_NODE_FLAGS ?? '').split(' ').filter((flag) => flag !== '');
    const child = spawn(process.execPath, [...flags, join(root, 'dist', 'src', `main.${which}.js`)], {
      env: {
        ...process.env,
        OBI_HOME: home,
        OBI_DEMO: '1',
        DATABASE_URL: db.appUrl,
        PORT: String(port),
        LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
        // What is measured is how fast it is, not when it says no.
        REQUESTS_PER_PERSON: '1000000',
        REQUESTS_PER_TOKEN: '1000000',
        NODE_ENV: 'production',
        ...env,
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const url = `http://127.0.0.1:${port}`;
    if (which === 'api')
      await until(async () => (await fetch(`${url}/health/ready`).catch(() => null))?.ok === true, 5);
    const one = {
      url,
      pid: child.pid,
      readyAfter: performance.now() - started,
      cpu: () => cpuSeconds(child.pid),
      memory: () => residentMegabytes(child.pid),
      stop: () =>
        new Promise((resolve) => {
          if (child.exitCode !== null || child.signalCode !== null) return resolve();
          child.once('exit', resolve);
          child.kill('SIGTERM');
        }),
    };
    closers.push(one.stop);
    return one;
  };

  /** Signs in and answers the cookie. */
  const signIn = async (api, person) => {
    const reply = await fetch(`${api.url}/api/v1/logins`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person }),
    });
    if (reply.status !== 204) throw new Error(`Sign-in as ${person}: ${await reply.text()}`);
    return reply.headers.get('set-cookie').split(';')[0];
  };

  const close = async () => {
    closing = true;
    for (const closer of closers.splice(0).reverse()) await closer();
    await cluster.stop();
    rmSync(home, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close().finally(() => process.exit(130)));
  return { report, root, home, database, start, signIn, close };
}

/** Set once the stage goes down: then its PostgreSQL ends whatever a case that failed has left open. */
let closing = false;

export async function client(url) {
  const connection = new pg.Client({ connectionString: url });
  connection.on('error', (error) => {
    if (!closing) process.stderr.write(`A connection of the bench ended: ${error.message}\n`);
  });
  await connection.connect();
  return connection;
}

export async function until(done, every = 20, most = 120_000) {
  const end = performance.now() + most;
  while (!(await done())) {
    if (performance.now() > end) throw new Error('It never came.');
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}

/** CPU seconds a process has used (Linux). */
export function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function sumOfCpu(isMeant) {
  let sum = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (isMeant(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))) sum += cpuSeconds(pid);
    } catch {
      // It has ended meanwhile.
    }
  }
  return sum;
}

export function residentMegabytes(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}

/** Median of several runs of `fn`, which answers a number. */
export async function median(runs, fn) {
  const values = [];
  for (let run = 0; run < runs; run += 1) values.push(await fn(run));
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** The round whose ratio of bare to spent is the median. */
export function middle(rounds) {
  const ratio = ({ bare, spent }) => bare / spent;
  return [...rounds].sort((a, b) => ratio(a) - ratio(b))[Math.floor(rounds.length / 2)];
}

export async function seconds(fn) {
  const start = performance.now();
  await fn();
  return (performance.now() - start) / 1000;
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
