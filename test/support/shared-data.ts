import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** A path within the collection of real data beside the repository, or null (said aloud) where there is none. */
export function sharedData(...parts: readonly string[]): string | null {
  for (const folder of [join(ROOT, '..', 'shared', 'data'), join(ROOT, '..', '..', 'shared', 'data')]) {
    const path = join(folder, ...parts);
    if (existsSync(path)) return path;
  }
  process.stderr.write(`skipped: there is no ../shared/data/${parts.join('/')}\n`);
  return null;
}
