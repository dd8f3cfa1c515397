// Clone to serving: installs packages, builds, and runs `obi start`. Only node: modules may be loaded here at first.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { runMain } from './run.mjs';

const program = fileURLToPath(new URL('../bin/obi.mjs', import.meta.url));

/** Milliseconds within which a repeated signal counts as the same one (a terminal and npm both send theirs). */
const echo = 500;

await runMain(async () => {
  await prepare();
  await build();
});

// A process group of its own: Ctrl-C reaches only this process, which hands it on once. The channel tells the child
// when this process is killed.
const child = spawn(process.execPath, [program, 'start', ...process.argv.slice(2)], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  detached: process.platform !== 'win32',
});

let last = -Infinity;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (performance.now() - last < echo) return;
    last = performance.now();
    child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
  });
}

child.once('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
child.once('exit', (code, signal) => {
  process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
});
