import { spawn } from 'node:child_process';

/** A step that failed; the message is for the person at the terminal and says what to do. */
export class StepFailed extends Error {}

/** Runs a program quietly; throws StepFailed with what it printed and the advice when it fails. */
export function runQuietly(file, args, { cwd, advice, shell = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (output += part));
    child.once('error', (error) => reject(new StepFailed(`${error.message}\n\n${advice}`)));
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new StepFailed(`${shorten(output)}\n\n${advice}`));
    });
  });
}

/** The beginning and the end of a long output. */
function shorten(output) {
  const lines = output.trim().split('\n');
  return lines.length <= 40 ? lines.join('\n') : [...lines.slice(0, 25), '…', ...lines.slice(-10)].join('\n');
}

/** Time since an instant of `performance.now()`, such as `1.4 s`. */
export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * Shows that something is under way while `work` runs: a counting line on a terminal, a plain one elsewhere. `work` gets
 * a function that prints a finished line above it.
 */
export async function progress(doing, work) {
  const started = performance.now();
  const tty = process.stdout.isTTY === true;
  const show = () =>
    tty && process.stdout.write(`\r\x1b[K${doing}… ${Math.round((performance.now() - started) / 1000)} s`);
  const timer = setInterval(show, 1000);
  process.stdout.write(`${doing}…${tty ? '' : '\n'}`);
  try {
    return await work((line) => {
      process.stdout.write(`${tty ? '\r\x1b[K' : ''}${line}\n`);
      show();
    });
  } finally {
    clearInterval(timer);
    if (tty) process.stdout.write('\r\x1b[K');
  }
}

/** Runs a script's main function; a failed step is printed without a stack and ends with exit code 1. */
export async function runMain(work) {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`\n${error instanceof StepFailed ? error.message : (error.stack ?? error)}\n`);
    process.exit(1);
  }
}
