import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, until } from '../bench/stage.mjs';
import { program, start } from './killed-start.mjs';

/** Minutes of work; `OBI_SOAK_MINUTES` makes it shorter or longer. */
const MINUTES = Number(process.env.OBI_SOAK_MINUTES ?? 5);
/**
 * The resident set rises until V8 collects everything, and falls: its height in the second half may be this much above its
 * height in the first.
 */
const GROWTH = 1.35;

/** Ten people without a pause ask more than a person may in a minute: what is measured is work, not refusals. */
const UNLIMITED = {
  REQUESTS_PER_PERSON: '1000000',
  REQUESTS_PER_TOKEN: '1000000',
};

/** A browser of somebody: keeps its cookie, counts what came back. */
class Visitor {
  constructor(url, counts) {
    this.url = url;
    this.counts = counts;
  }

  async signIn(person) {
    const reply = await this.call('POST', 'logins', { person });
    this.cookie = reply.headers.get('set-cookie')?.split(';')[0];
  }

  async call(method, path, body) {
    const reply = await fetch(`${this.url}/api/v1/${path}`, {
      method,
      headers: {
        ...(this.cookie === undefined ? {} : { cookie: this.cookie }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    this.counts[reply.status] = (this.counts[reply.status] ?? 0) + 1;
    return reply;
  }

  async json(method, path, body) {
    const reply = await this.call(method, path, body);
    return reply.status === 204 ? null : await reply.json();
  }
}

/** One round of somebody's day: reads what everybody reads, takes a customer on, writes, and lets go. */
async function round(visitor, n) {
  for (const path of ['my/training', 'my/nudges', 'my/permits', 'my/update', 'reviews', 'ready-to-publish']) {
    await visitor.call('GET', path);
  }
  const feed = await visitor.json('GET', 'feed?limit=20');
  const open = feed.items?.[n % Math.max(1, feed.items.length)];
  if (open === undefined) return;
  const claim = await visitor.call('POST', `interactions/${open.id}/claim`);
  await visitor.call('GET', `interactions/${open.id}`);
  if (claim.ok) await visitor.call('DELETE', `interactions/${open.id}/claim`);
}

async function work(visitor, until) {
  for (let n = 0; performance.now() < until; n += 1) await round(visitor, n);
}

/** Resident kilobytes of the api and the worker. */
function memory(pid) {
  const lines = execFileSync('ps', ['-o', 'rss=,args=', '--ppid', String(pid)], { encoding: 'utf8' }).split('\n');
  const of = (name) =>
    Number(
      lines
        .find((line) => line.includes(`main.${name}`))
        ?.trim()
        .split(/\s+/)[0],
    );
  return { api: of('api'), worker: of('worker') };
}

/** The most that each of them held until then, looked at every second. */
async function height(pid, until) {
  const most = memory(pid);
  while (performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    for (const [name, held] of Object.entries(memory(pid))) most[name] = Math.max(most[name], held);
  }
  return most;
}

async function metric(url, name) {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
}

/** Ten people at work for minutes: nothing fails, nothing is left lying, and memory stays where it was. */
export const soak = {
  [`${MINUTES} minutes of ten people at work`]: async () => {
    const home = mkdtempSync(join(tmpdir(), 'obi soak '));
    chmodSync(home, 0o755);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    let child;
    try {
      child = (await start(home, port, 'OBI_TEST_LONG', UNLIMITED)).child;
      const counts = {};
      const demo = await (await fetch(`${url}/api/v1/demo/people`)).json();
      const visitors = [];
      for (const { externalId } of demo.items.slice(0, 10)) {
        const visitor = new Visitor(url, counts);
        await visitor.signIn(externalId);
        visitors.push(visitor);
      }
      const began = performance.now();
      const end = began + MINUTES * 60_000;
      const running = Promise.all(visitors.map((visitor) => work(visitor, end)));
      const early = await height(child.pid, began + MINUTES * 30_000);
      const late = await height(child.pid, end);
      await running;
      await until(async () => (await metric(url, 'obi_deliveries_unhandled')) === 0, 500, 60_000);
      await until(async () => (await metric(url, 'obi_trail_unsealed')) === 0, 500, 60_000);
      const failed = Object.entries(counts).filter(([status]) => Number(status) >= 500);
      if (failed.length > 0) throw new Error(`server errors: ${JSON.stringify(counts)}`);
      if (counts[429] !== undefined) throw new Error(`requests were refused: ${JSON.stringify(counts)}`);
      for (const name of ['api', 'worker']) {
        if (late[name] > early[name] * GROWTH) throw new Error(`${name} rose from ${early[name]} to ${late[name]} kB`);
      }
      await verified(home);
      const requests = Object.values(counts).reduce((sum, n) => sum + n, 0);
      const perSecond = requests / ((performance.now() - began) / 1000);
      const said = ['api', 'worker'].map((name) => `${name} ${mb(early[name])} → ${mb(late[name])} MB`).join(', ');
      return `${requests} requests (${perSecond.toFixed(0)}/s), by status ${JSON.stringify(counts)}; ${said}; trail verified`;
    } finally {
      const gone = new Promise((resolve) => child?.once('exit', resolve));
      child?.kill('SIGINT');
      await gone;
      rmSync(home, { recursive: true, force: true });
    }
  },
};

const mb = (kilobytes) => (kilobytes / 1024).toFixed(0);

function verified(home) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, 'audit', 'verify'], {
      env: { ...process.env, OBI_HOME: home, CI: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    child.stdout.on('data', (chunk) => (printed += chunk));
    child.stderr.on('data', (chunk) => (printed += chunk));
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`audit verify: ${printed}`))));
  });
}
