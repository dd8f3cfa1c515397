import { readFileSync } from 'node:fs';
import { rename, rm, readFile, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

import { codeOf, EmbeddedDatabaseError } from './embedded.errors';

/**
 * Names one process for good: a number that was given out again has another time of birth (where the system tells it).
 */
export interface ProcessMark {
  readonly pid: number;
  readonly born?: string;
}

const step = 25;
const unreadableSteps = 40;

/** True while a process with this number runs; a process that ended and waits for its parent (a zombie) doesn't. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  return !['Z', 'X'].includes(statusFields(pid)[0] ?? '');
}

/** The mark of this process. */
export function ownMark(): ProcessMark {
  return markOf(process.pid);
}

/** True while exactly the marked process runs. */
export function stillRuns(mark: ProcessMark): boolean {
  return isAlive(mark.pid) && markOf(mark.pid).born === mark.born;
}

/** Reads a mark from a file; undefined when there is none or it can't be understood. */
export async function readMark(path: string): Promise<ProcessMark | undefined> {
  try {
    const found: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof found !== 'object' || found === null || !('pid' in found) || typeof found.pid !== 'number')
      return undefined;
    return 'born' in found && typeof found.born === 'string'
      ? { pid: found.pid, born: found.born }
      : { pid: found.pid };
  } catch {
    return undefined;
  }
}

/**
 * Runs `work` while holding the lock file. Waits up to `patience` milliseconds for another process; takes the lock over
 * from a process that died. Throws EmbeddedDatabaseError when the patience ends.
 */
export async function withLock<T>(path: string, patience: number, work: () => Promise<T>): Promise<T> {
  await acquire(path, patience);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function acquire(path: string, patience: number): Promise<void> {
  const mine = JSON.stringify(ownMark());
  let unreadable = 0;
  for (let waited = 0; waited <= patience; waited += step) {
    try {
      await writeFile(path, mine, { flag: 'wx', mode: 0o600 });
      return;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const holder = await readMark(path);
    unreadable = holder === undefined ? unreadable + 1 : 0;
    if (holder === undefined ? unreadable > unreadableSteps : !stillRuns(holder)) await discard(path, holder);
    else await sleep(step);
  }
  const holder = await readMark(path);
  throw new EmbeddedDatabaseError(
    `Process ${String(holder?.pid)} has been starting the same embedded PostgreSQL for ${String(patience / 1000)} s. ` +
      `End it, or remove ${path} when no such process exists.`,
  );
}

/** Moves a dead lock away; when a live one was caught instead (somebody was faster), it is put back. */
async function discard(path: string, dead: ProcessMark | undefined): Promise<void> {
  const aside = `${path}.${String(process.pid)}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const caught = await readMark(aside);
  if (caught !== undefined && (caught.pid !== dead?.pid || caught.born !== dead.born)) {
    await writeFile(path, JSON.stringify(caught), { flag: 'wx', mode: 0o600 }).catch(() => undefined);
  }
  await rm(aside, { force: true });
}

function markOf(pid: number): ProcessMark {
  const born = statusFields(pid)[19];
  return born === undefined ? { pid } : { pid, born };
}

/** Fields of Linux's /proc/<pid>/stat from the third on (state first); none elsewhere. */
function statusFields(pid: number): readonly string[] {
  try {
    const line = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
