import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { StepFailed } from './run.mjs';

const longest = 15 * 60_000;

/**
 * Runs `work` while no other process holds the lock file. Waits for a living holder and says so once; takes the lock
 * over from a dead one, or after 15 minutes.
 */
export async function withLock(path, work) {
  let told = false;
  while (!take(path)) {
    const holder = holderOf(path);
    if (holder === undefined) rmSync(path, { force: true });
    else {
      if (!told) process.stdout.write(`Waiting for process ${holder}, which is preparing the same folder…\n`);
      told = true;
      await sleep(200);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path) {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw new StepFailed(
      `Something has to be built, but ${dirname(path)} can't be written (${error.code}).\n` +
        'Start Obi as the owner of this folder, or from a copy of your own.',
    );
  }
}

/** The living process that holds the lock; undefined when the lock is a leftover. */
function holderOf(path) {
  try {
    const age = Date.now() - statSync(path).mtimeMs;
    const text = readFileSync(path, 'utf8');
    if (text === '') return age < 2_000 ? 'another' : undefined;
    if (age > longest) return undefined;
    process.kill(Number(text), 0);
    return Number(text);
  } catch (error) {
    return error.code === 'EPERM' ? 'another' : undefined;
  }
}
