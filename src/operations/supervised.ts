import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, openSync, closeSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** How one process is started. */
export interface Charge {
  /** Short name, also that of its log file. */
  readonly name: string;
  /** Path of the program's main file. */
  readonly main: string;
  readonly env: NodeJS.ProcessEnv;
  /** Folder of the log files. */
  readonly logs: string;
  readonly report: (line: string) => void;
}

/** Milliseconds before the first restart; doubled up to the longest while the process keeps dying. */
const shortest = 1_000;
const longest = 30_000;
/** Milliseconds of life after which earlier deaths are forgotten. */
const settled = 60_000;

/** One process that is started again whenever it ends by itself. */
export class Supervised {
  readonly logFile: string;
  private child: ChildProcess | undefined;
  private restart: NodeJS.Timeout | undefined;
  private pause = shortest;
  private stopping = false;

  constructor(private readonly charge: Charge) {
    this.logFile = join(charge.logs, `${charge.name}.log`);
    mkdirSync(charge.logs, { recursive: true, mode: 0o700 });
    try {
      renameSync(this.logFile, `${this.logFile}.1`);
    } catch {
      // The first start: nothing to keep.
    }
  }

  start(): void {
    const born = performance.now();
    const log = openSync(this.logFile, 'a', 0o600);
    const child = spawn(process.execPath, ['--enable-source-maps', this.charge.main], {
      env: this.charge.env,
      stdio: ['ignore', log, log, 'ipc'],
      detached: process.platform !== 'win32',
    });
    closeSync(log);
    this.child = child;
    child.once('error', (error) => {
      this.charge.report(`${this.charge.name}: ${error.message}`);
    });
    child.once('exit', (code, signal) => {
      this.child = undefined;
      if (!this.stopping) this.startAgain(signal ?? `code ${String(code)}`, performance.now() - born);
    });
  }

  /** Asks the process to end, kills it when it hasn't after `grace` milliseconds, and resolves when it is gone. */
  stop(grace: number): Promise<void> {
    this.stopping = true;
    clearTimeout(this.restart);
    const { child } = this;
    if (child === undefined) return Promise.resolve();
    return new Promise((resolve) => {
      const force = setTimeout(() => child.kill('SIGKILL'), grace);
      child.once('exit', () => {
        clearTimeout(force);
        resolve();
      });
      child.kill('SIGTERM');
    });
  }

  /** Ends the process at once. */
  kill(): void {
    this.child?.kill('SIGKILL');
  }

  private startAgain(cause: string, lived: number): void {
    if (lived > settled) this.pause = shortest;
    const { name, report } = this.charge;
    const seconds = String(this.pause / 1000);
    report(
      `${name} ended by itself (${cause}); starting it again in ${seconds} s${lastWords(this.logFile)} (log: ${this.logFile})`,
    );
    this.restart = setTimeout(() => {
      this.start();
    }, this.pause);
    this.pause = Math.min(this.pause * 2, longest);
  }
}

/** The message in the last line of a log, when it is JSON. */
function lastWords(path: string): string {
  try {
    const line = readFileSync(path, 'utf8').trimEnd().split('\n').at(-1) ?? '';
    const entry: unknown = JSON.parse(line);
    if (typeof entry !== 'object' || entry === null || !('msg' in entry)) return '';
    return `: ${String(entry.msg).slice(0, 300)}`;
  } catch {
    return '';
  }
}
