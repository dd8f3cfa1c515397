// A clone of this checkout in a folder with a space in its name: npm start serves within minutes, Ctrl-C stops everything,
// the next start serves within seconds and holds what was there; then, where ../shared/data is, the trial.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = join(root, '..', 'shared', 'data');
const folder = mkdtempSync(join(tmpdir(), 'obi ci '));
const clone = join(folder, 'a clone');

/** Longest waits, in seconds. */
const FIRST = 600;
const NEXT = 60;
const STOP = 30;

let running;
try {
  cloneHere();
  const first = await start({}, FIRST);
  const login = await probe(first.url);
  await stop(first);

  const trial = existsSync(join(root, 'scripts', 'trial.mjs')) && existsSync(data);
  const second = await start(trial ? { OBI_CLOCK_RATE: '60' } : {}, NEXT);
  const me = await get(`${second.url}/api/v1/me`, { cookie: login });
  expect(me.status === 200, `the login of the first start still holds (${me.status})`);
  await probe(second.url);
  if (trial) await runTrial(second.url);
  else say(`the trial is left out: there is no ${existsSync(data) ? 'scripts/trial.mjs' : data}`);
  await stop(second);
} finally {
  if (running?.exitCode === null && running.signalCode === null) {
    signal('SIGTERM');
    await sleep(5_000);
    signal('SIGKILL');
  }
  rmSync(folder, { recursive: true, force: true });
}

function cloneHere() {
  // The checkout may belong to somebody else than who runs this.
  const env = { ...process.env, GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' };
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, clone], { env, stdio: 'inherit' });
  say(`cloned into "${clone}"`);
}

/** npm start until it says where it serves. */
async function start(environment, patience) {
  const began = performance.now();
  running = spawn('npm', ['start'], {
    cwd: clone,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, as a terminal gives it: Ctrl-C reaches all of it.
    detached: true,
  });
  let output = '';
  for (const stream of [running.stdout, running.stderr]) {
    stream.on('data', (part) => {
      output += part;
      process.stdout.write(String(part).replace(/^(?=.)/gm, '    '));
    });
  }
  while (performance.now() - began < patience * 1000) {
    const url = /^Obi is ready: (\S+)$/m.exec(output)?.[1];
    if (url !== undefined) {
      say(`npm start serves ${url} after ${seconds(began)}`);
      return { url, child: running };
    }
    if (running.exitCode !== null) throw new Error(`npm start ended with ${running.exitCode}.`);
    await sleep(100);
  }
  throw new Error(`npm start was not ready within ${patience} s.`);
}

/** What a newcomer meets; answers the login cookie. */
async function probe(url) {
  const ready = await get(`${url}/health/ready`);
  expect(ready.status === 200, `/health/ready answers ${ready.status}`);
  const page = await get(`${url}/`, { accept: 'text/html' });
  expect(page.status === 200 && /<div id="root"/.test(page.text), 'the console has a page');
  const files = [...page.text.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+)"/g)].map(([, file]) => file);
  const answers = await Promise.all(files.map((file) => get(`${url}/${file}`)));
  expect(files.length > 0 && answers.every(({ status }) => status === 200), `and its ${files.length} files are there`);
  const contract = await get(`${url}/openapi.json`);
  expect(/^3\.1/.test(JSON.parse(contract.text).openapi), '/openapi.json is OpenAPI 3.1');
  const people = await get(`${url}/api/v1/demo/people`);
  const { items } = JSON.parse(people.text);
  expect(items.length > 0, `the demo offers ${items.length} persons`);
  const opened = await fetch(`${url}/api/v1/logins`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person: items[0].externalId }),
  });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect(opened.status === 204 && cookie !== '', `signing in answers ${opened.status}`);
  const me = await get(`${url}/api/v1/me`, { cookie });
  expect(me.status === 200, `/api/v1/me answers ${me.status}`);
  const stranger = await get(`${url}/api/v1/me`);
  expect(stranger.status === 401, `and ${stranger.status} to nobody`);
  return cookie;
}

/** Ctrl-C, and nothing is left of it. */
async function stop({ url, child }) {
  const began = performance.now();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  signal('SIGINT');
  const late = await Promise.race([ended.then(() => false), sleep(STOP * 1000, true, { ref: false })]);
  expect(!late, `Ctrl-C ends it within ${STOP} s`);
  say(`stopped after ${seconds(began)}`);
  await expectRefused(`${url}/health/live`);
  await sleep(500);
  const left = spawnSync('pgrep', ['-af', clone.replaceAll(/[.+*]/g, '\\$&')], { encoding: 'utf8' }).stdout ?? '';
  expect(left.trim() === '', `no process is left of it${left === '' ? '' : `: ${left}`}`);
}

async function expectRefused(url) {
  try {
    await fetch(url, { signal: AbortSignal.timeout(2_000) });
  } catch {
    return;
  }
  throw new Error(`${url} still answers.`);
}

async function runTrial(url) {
  const began = performance.now();
  const trial = spawnSync('npm', ['run', 'trial', '--', data, '--url', url], { cwd: root, stdio: 'inherit' });
  expect(trial.status === 0, `npm run trial keeps every promise (exit ${trial.status}, ${seconds(began)})`);
}

function signal(name) {
  try {
    process.kill(-running.pid, name);
  } catch {
    // It is gone.
  }
}

async function get(url, headers = {}) {
  const reply = await fetch(url, { headers, signal: AbortSignal.timeout(20_000) });
  return { status: reply.status, text: await reply.text() };
}

function expect(holds, what) {
  if (!holds) throw new Error(`Broken: ${what}.`);
  say(what);
}

function say(line) {
  process.stdout.write(`- ${line}\n`);
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
