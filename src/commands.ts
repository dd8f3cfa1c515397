import type { Cli } from './platform/cli/cli';

/** The rooms' own commands. */
export function roomCommands(_cli: Cli): void {
  // Rooms hang their commands here as they get them.
}
