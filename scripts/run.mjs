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

/** Says what is being done while it is done, and how long it took: one line on a terminal, two in a log. */
export async function step(doing, done, work) {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  const tty = process.stdout.isTTY === true;
  process.stdout.write(`${doing}…${tty ? '' : '\n'}`);
  const timer = setInterval(() => tty && process.stdout.write(`\r${doing}… ${Math.round(Number(seconds()))} s`), 1000);
  try {
    const result = await work();
    process.stdout.write(`${tty ? '\r\x1b[K' : ''}${done} (${seconds()} s)\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${tty ? '\r\x1b[K' : ''}${doing} failed after ${seconds()} s\n`);
    throw error;
  } finally {
    clearInterval(timer);
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
