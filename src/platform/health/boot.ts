import { ConfigFaults } from '../config/config';

/** Says why a process could not start, in one readable line or list, and ends it. */
export function exitOn(error: unknown): void {
  const text =
    error instanceof ConfigFaults
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
}
