import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, until } from '../bench/stage.mjs';

export const program = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'bin', 'obi.mjs');

/** `obi start` in a home with a space in its name; answers when it is ready. */
export async function start(home, port, marker, more = {}) {
  const child = spawn(process.execPath, [program, 'start'], {
    env: { ...process.env, OBI_HOME: home, PORT: String(port), CI: 'true', [marker]: '1', ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let printed = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  child.stderr.on('data', (chunk) => (printed += chunk));
  const started = performance.now();
  await until(
    async () => {
      if (child.exitCode !== null) throw new Error(`obi start ended: ${printed}`);
      return (await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null))?.ok === true;
    },
    50,
    180_000,
  );
  /** What it printed when it was ready. */
  const said = async () => {
    await until(() => /Stop with Ctrl-C/.test(printed), 50, 10_000);
    return printed;
  };
  return { child, said, seconds: (performance.now() - started) / 1000 };
}

async function peopleOf(port) {
  const login = await fetch(`http://127.0.0.1:${port}/api/v1/logins`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person: 'T006' }),
  });
  const cookie = login.headers.get('set-cookie').split(';')[0];
  const page = await fetch(`http://127.0.0.1:${port}/api/v1/people?limit=100`, { headers: { cookie } });
  return (await page.json()).items.length;
}

/** Kill -9 of everything, as a power cut would, and the next start serves the same data within seconds. */
export const killedStart = {
  'a start after kill -9 keeps the data': async () => {
    const home = mkdtempSync(join(tmpdir(), 'obi long '));
    chmodSync(home, 0o755);
    const port = await freePort();
    const marker = 'OBI_TEST_LONG';
    const times = [];
    let child;
    try {
      const first = await start(home, port, marker);
      child = first.child;
      const people = await peopleOf(port);
      if (people === 0) throw new Error('the demo company is empty');
      for (let kill = 0; kill < 3; kill += 1) {
        child.kill('SIGKILL');
        await until(
          async () => (await fetch(`http://127.0.0.1:${port}/health/live`).catch(() => null)) === null,
          100,
          30_000,
        );
        const again = await start(home, port, marker);
        child = again.child;
        times.push(again.seconds);
        const now = await peopleOf(port);
        if (now !== people) throw new Error(`${now} persons after a kill, ${people} before`);
      }
      return `first ${first.seconds.toFixed(1)} s, after kills ${times.map((t) => t.toFixed(1)).join(', ')} s, ${people} persons each time`;
    } finally {
      const gone = new Promise((resolve) => child?.once('exit', resolve));
      child?.kill('SIGINT');
      await gone;
      rmSync(home, { recursive: true, force: true });
    }
  },
};
