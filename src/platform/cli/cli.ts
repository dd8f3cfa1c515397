import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import { Problem } from '../../kernel/problem';
import { message } from '../i18n/messages';

/** What a room's `*.command.ts` gets to hang its commands on. */
export interface Cli {
  readonly program: Command;
  /**
   * Opens the house on the configured or embedded database (starting one if none runs), runs `fn` as
   * `operator:<os user>` and closes everything again.
   */
  readonly run: (fn: (house: INestApplicationContext) => Promise<void>) => Promise<void>;
  /** Prints a plain line. */
  readonly print: (line: string) => void;
}

/** A fault of the command line or its input: printed without a stack, exit code 1. */
export class CommandFault extends Error {}

/** What went wrong, as the command line prints it: a problem with each of its faults, in English. */
export function faultLines(error: unknown): string {
  if (!(error instanceof Problem))
    return missingFile(error) ?? (error instanceof Error ? error.message : String(error));
  const faults = (error.more.faults ?? []).map(
    ({ pointer, code, params }) => `  ${pointer || '/'}: ${message('en', `fault.${code}`, params)}`,
  );
  return [message('en', `problem.${error.code}`, error.params), ...faults].join('\n');
}

function missingFile(error: unknown): string | null {
  const { code, path } = error as { code?: unknown; path?: unknown };
  return code === 'ENOENT' && typeof path === 'string' ? `There is no file ${path}.` : null;
}
