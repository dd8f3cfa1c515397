// Checks what tools can check of the house's rules, one line for each tool. `--fix` lets those correct that can.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { prepare } from './prepare.mjs';
import { runMain, seconds, StepFailed } from './run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const fix = process.argv.includes('--fix');
const parts = ['src', 'migrations', 'test', 'scripts', 'bin', 'web/src', 'web/worker', 'web/elements'];

const checks = {
  oxlint: {
    says: 'what follows from types',
    file: 'oxlint/bin/oxlint',
    args: ['--type-aware', '--report-unused-disable-directives', '--deny-warnings', '.', ...(fix ? ['--fix'] : [])],
  },
  eslint: { says: 'the rules of the house', file: 'eslint/bin/eslint.js', args: ['.', ...(fix ? ['--fix'] : [])] },
  prettier: {
    says: 'one way to write',
    file: 'prettier/bin/prettier.cjs',
    args: ['.', '--log-level=warn', fix ? '--write' : '--check'],
  },
  depcruise: {
    says: 'who may import whom',
    file: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: [...parts, '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'],
  },
  knip: { says: 'nothing that nobody uses', file: 'knip/bin/knip.js', args: ['--no-progress'] },
};

await runMain(async () => {
  await prepare();
  const faulty = [];
  const row = async (names) => {
    for (const name of names) if (!(await check(name))) faulty.push(name);
  };
  // Two rows that take as long as each other.
  await Promise.all([row(['oxlint', 'eslint']), row(['prettier', 'depcruise', 'knip'])]);
  if (faulty.length > 0) throw new StepFailed(`Not clean: ${faulty.join(', ')}. What they found stands above.`);
  process.stdout.write('Clean.\n');
});

/** Runs one tool; prints its line, and what it found. */
function check(name) {
  const { says, file, args } = checks[name];
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const program = fileURLToPath(new URL(`../node_modules/${file}`, import.meta.url));
    const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (output += part));
    child.once('error', reject);
    child.once('close', (code) => {
      const verdict = code === 0 ? 'clean' : 'FAULTS';
      process.stdout.write(`${name} (${says}): ${verdict}, ${seconds(started)}\n`);
      if (code !== 0) process.stdout.write(`${output.trimEnd()}\n\n`);
      resolve(code === 0);
    });
  });
}
