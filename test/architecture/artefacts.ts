import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './sources';

const ADVICE =
  'Look at the difference: where it is meant, run `npm run artefacts` and commit what it writes; where not, undo it.';

/**
 * Expects that a committed file says what the code says. With OBI_WRITE_ARTEFACTS=1 (`npm run artefacts`) writes it.
 * @throws Error with the first lines that differ
 */
export function expectArtefact(path: string, present: string): void {
  const file = join(ROOT, path);
  if (process.env['OBI_WRITE_ARTEFACTS'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, present);
    return;
  }
  const committed = read(file);
  if (committed === present) return;
  const [was, is] = [committed.split('\n'), present.split('\n')];
  const at = is.findIndex((line, index) => line !== was[index]);
  const from = at === -1 ? is.length : at;
  const excerpt = (lines: readonly string[], sign: string): string =>
    lines
      .slice(from, from + 8)
      .map((line) => `${sign} ${line}`)
      .join('\n');
  throw new Error(
    `${path} is not what the code says, from line ${from + 1} on:\n${excerpt(was, '-')}\n${excerpt(is, '+')}\n\n${ADVICE}`,
  );
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
