import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, until } from '../bench/stage.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** How often Lighthouse looks at a screen; the median counts. */
const RUNS = 5;
/** The least it may say, of a hundred. */
const LEAST = 95;
const KINDS = ['performance', 'accessibility', 'best-practices'];

/** The demo company's people by whose home it is, on what they mostly hold: a phone on a slow network, or a desk. */
const HOMES = [
  { whose: 'employee (phone)', person: 'T040', desk: false },
  { whose: 'HR (desk)', person: 'T006', desk: true },
  { whose: 'lead (desk)', person: 'T016', desk: true },
];

/** Runs a program; answers what it printed. @throws Error with its last lines when it fails */
export function run(args, environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    child.stdout.on('data', (chunk) => (printed += chunk));
    child.stderr.on('data', (chunk) => (printed += chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(printed) : reject(new Error(printed.split('\n').slice(-40).join('\n'))),
    );
  });
}

/** Starts Obi, as it is installed in a folder, with its demo company and settings; answers its address and how to stop it. */
export async function openDemo(installed = root, environment = {}) {
  const home = mkdtempSync(join(tmpdir(), 'obi long '));
  chmodSync(home, 0o755);
  const port = await freePort();
  const child = spawn(process.execPath, [join(installed, 'bin', 'obi.mjs'), 'start'], {
    env: { ...process.env, OBI_HOME: home, PORT: String(port), CI: 'true', ...environment },
    stdio: 'ignore',
  });
  const base = `http://127.0.0.1:${port}`;
  await until(async () => (await fetch(`${base}/health/ready`).catch(() => null))?.ok === true, 100, 180_000);
  return {
    base,
    close: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGINT');
      await gone;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The cookie of somebody's login. */
async function cookieOf(base, person) {
  const reply = await fetch(`${base}/api/v1/logins`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  });
  return reply.headers.get('set-cookie').split(';')[0];
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** What Lighthouse says of a screen, the median of several runs, by kind. */
async function looked(lighthouse, port, url, cookie, settings) {
  const scores = Object.fromEntries(KINDS.map((kind) => [kind, []]));
  const wrong = new Set();
  for (let at = 0; at < RUNS; at += 1) {
    const flags = { port, logLevel: 'error', onlyCategories: KINDS, extraHeaders: { cookie } };
    const { lhr } = await lighthouse(url, flags, settings);
    for (const kind of KINDS) {
      scores[kind].push(Math.round((lhr.categories[kind].score ?? 0) * 100));
      for (const { id, weight } of lhr.categories[kind].auditRefs) {
        const { score } = lhr.audits[id];
        if (weight > 0 && score !== null && score < 0.9) wrong.add(id);
      }
    }
  }
  return { scores: Object.fromEntries(KINDS.map((kind) => [kind, median(scores[kind])])), wrong: [...wrong] };
}

async function lighthouseOfHomes() {
  if (!existsSync(CHROMIUM)) return { skipped: `there is no ${CHROMIUM}` };
  const [{ default: lighthouse, desktopConfig }, { chromium }] = await Promise.all([
    import('lighthouse'),
    import('playwright-core'),
  ]);
  const demo = await openDemo();
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'obi-lighthouse-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', `--remote-debugging-port=${port}`],
  });
  const said = [];
  const low = [];
  try {
    for (const { whose, person, desk } of HOMES) {
      const cookie = await cookieOf(demo.base, person);
      const settings = desk ? desktopConfig : undefined;
      const { scores, wrong } = await looked(lighthouse, port, `${demo.base}/`, cookie, settings);
      const line = `${whose} ${KINDS.map((kind) => `${kind} ${scores[kind]}`).join(', ')}`;
      said.push(line);
      if (Object.values(scores).some((score) => score < LEAST)) low.push(`${line} (${wrong.join(', ')})`);
    }
  } finally {
    await context.close();
    await demo.close();
    rmSync(profile, { recursive: true, force: true });
  }
  if (low.length > 0) throw new Error(`below ${LEAST}: ${low.join('; ')}`);
  return `median of ${RUNS}: ${said.join('; ')}`;
}

/** Every screen in both languages, light and dark, wide and on a phone: axe finds nothing, nothing scrolls sideways. */
async function everyScreen() {
  if (!existsSync(CHROMIUM)) return { skipped: `there is no ${CHROMIUM}` };
  const printed = await run(
    [join(root, 'node_modules', 'jest', 'bin', 'jest.js'), 'test/browser/every-screen', '--maxWorkers=1'],
    { OBI_EVERY_LOOK: '1' },
  );
  const looks = [...printed.matchAll(/✓ is accessible and in its direction/g)].length;
  return `${looks} looks (Hebrew and English, light and dark, 1280 and 390 wide), no violation`;
}

export const consoleAtLength = {
  'Lighthouse on the three home screens': lighthouseOfHomes,
  'every screen in every look': everyScreen,
};
