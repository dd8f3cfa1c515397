import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { codeOf, EmbeddedDatabaseError } from './embedded.errors';
import { isAlive } from './embedded.lock';

/** What `postmaster.pid` says about a server that runs, or did. */
export interface PidFile {
  readonly pid: number;
  readonly dataDirectory: string;
  readonly port: number;
  /** `starting`, `ready`, `standby` or `stopping`; empty in the first instants. */
  readonly status: string;
}

/** Reads `postmaster.pid`; undefined when there is none, or only half of one. */
export async function readPidFile(dataDirectory: string): Promise<PidFile | undefined> {
  try {
    const lines = (await readFile(join(dataDirectory, 'postmaster.pid'), 'utf8')).split('\n');
    const [pid, directory = '', , port, , , , status = ''] = lines;
    return { pid: Number(pid), dataDirectory: directory, port: Number(port), status: status.trim() };
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    throw new EmbeddedDatabaseError(
      `${dataDirectory} can't be read (${codeOf(error) ?? ''}). Run Obi as the user who started it first, or as root.`,
    );
  }
}

/** True when the process is a server at work in this data directory. Where the system can't tell, living is enough. */
export function servesDirectory(pid: number, dataDirectory: string): boolean {
  if (!isAlive(pid)) return false;
  if (!existsSync('/proc/self/cwd')) return true;
  return workingDirectory(String(pid)) === dataDirectory;
}

/**
 * Removes a `postmaster.pid` whose number now belongs to a stranger (after a reboot, in a container): PostgreSQL would
 * take that stranger for itself and refuse. Left alone while any process still works in the directory.
 */
export async function dropRecycledPid(file: PidFile, dataDirectory: string): Promise<void> {
  if (!isAlive(file.pid) || !existsSync('/proc/self/cwd')) return;
  if (readdirSync('/proc').some((entry) => /^\d+$/.test(entry) && workingDirectory(entry) === dataDirectory)) return;
  await rm(join(dataDirectory, 'postmaster.pid'), { force: true });
}

function workingDirectory(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
