// Puts small test files together: each that Jest loads by itself pays three seconds for the whole house first.
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.obi', 'test-groups');

/** So many groups that two workers end at about the same time, and that one fault ends little. */
const GROUPS = 14;

/** The folders whose files are put together; those of the others take long, or watch their process. */
const together = ['src', 'test/api'];

/**
 * Writes the groups: test files of their own that describe each of their files. A file's hooks stay its own; what its
 * modules keep is shared, as it is in a process that serves.
 * @returns what Jest is to be told: where the groups and the files that stand alone are
 */
export function groupTests() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const groups = Array.from({ length: GROUPS }, () => ({ weight: 0, files: [] }));
  for (const file of together.flatMap(specs).sort((one, other) => other.weight - one.weight)) {
    const lightest = groups.reduce((least, group) => (group.weight < least.weight ? group : least));
    lightest.weight += file.weight;
    lightest.files.push(file.path);
  }
  for (const [index, { files }] of groups.entries()) {
    const text = files.map(
      (path) =>
        `describe(${JSON.stringify(basename(path, '.spec.ts'))}, () => void require(${JSON.stringify(path)}));\n`,
    );
    writeFileSync(join(folder, `group-${String(index + 1).padStart(2, '0')}.spec.ts`), text.join(''));
  }
  const others = readdirSync(join(root, 'test')).map((name) => `test/${name}`);
  return ['--roots', folder, ...others.filter((below) => !together.includes(below)).map((below) => join(root, below))];
}

/** The test files below a folder; an opened house weighs as much as a page of text. */
function specs(below) {
  return readdirSync(join(root, below), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.spec.ts'))
    .map((name) => join(root, below, name))
    .map((path) => ({ path, weight: statSync(path).size + (path.includes(join('test', 'api')) ? 5_000 : 0) }));
}
