// Runs every tier of tests that this machine can run; arguments go on to Jest (a part of a path, -t 'a name').
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { runMain, StepFailed } from './run.mjs';
import { groupTests } from './test-groups.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Milliseconds that Jest may take to end after its last line. */
const patience = 60_000;

/** Tiers that need what not every machine has, and how to get it. */
const tiers = [
  {
    name: 'browser',
    missing: () => !existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium'),
    why: 'there is no chromium (Debian: apt-get install chromium, or name one in CHROMIUM)',
  },
  {
    name: 'queue on Redis',
    missing: () => spawnSync('redis-server', ['--version']).status !== 0,
    why: 'there is no redis-server (Debian: apt-get install redis-server); the same tests ran on PostgreSQL',
  },
  {
    name: 'real data',
    missing: () => !existsSync(at('../shared/data')) && !existsSync(at('../../shared/data')),
    why: 'there is no ../shared/data',
  },
];

await runMain(async () => {
  await prepare();
  await build();
  const args = process.argv.slice(2);
  let stopped = false;
  // Ctrl-C reaches Jest as well; this process waits until it has put everything away.
  process.on('SIGINT', () => (stopped = true));
  const { code, summary } = await jest(args.length > 0 ? args : groupTests());
  process.stdout.write('\n');
  for (const { name, why } of tiers.filter(({ missing }) => missing())) {
    process.stdout.write(`Skipped: ${name}; ${why}.\n`);
  }
  process.stdout.write(`${summary}\n`);
  if (code !== 0 || stopped) throw new StepFailed('Not every test passed: what failed stands above.');
});

/** Runs Jest, passing on what it prints; answers its exit code and its last lines. */
function jest(args) {
  return new Promise((resolve, reject) => {
    const colours = process.stderr.isTTY ? ['--colors'] : [];
    const child = spawn(process.execPath, [at('node_modules/jest/bin/jest.js'), ...colours, ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    let last = '';
    let hanging;
    child.stderr.on('data', (part) => {
      process.stderr.write(part);
      last = (last + part).slice(-20_000);
      if (hanging === undefined && /^Ran all test suites/m.test(last)) hanging = setTimeout(end, patience);
    });
    const end = () => {
      process.stderr.write('\nSomething that a test opened was never closed (a house?), and Jest cannot end.\n');
      child.kill('SIGKILL');
    };
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(hanging);
      if (signal !== null) process.stderr.write(`\nJest was ended by ${signal}.\n`);
      const lines = last.split('\n').filter((line) => /^(\x1b\[\d+m)*(Test Suites|Tests|Time):/.test(line));
      resolve({ code: code ?? 1, summary: lines.slice(-3).join('\n') });
    });
  });
}
