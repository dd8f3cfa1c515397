// Puts small test files together: each that Jest loads by itself pays three seconds for the whole house first.
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.obi', 'test-groups');

/**
 * What is put together, into so many groups that the workers end at about the same time and that one fault ends little.
 * The files of other folders watch their process. A page of a browser test takes as long as many of another. `first` is
 * loaded by the group itself, so that what it keeps lasts as long as the group.
 */
const parts = [
  { name: 'api', folders: ['src', 'test/api'], groups: 14, longer: 1 },
  {
    name: 'browser',
    folders: ['test/browser'],
    groups: 8,
    longer: 8,
    first: [join(root, 'test', 'browser', 'support', 'browser.ts')],
  },
];

/**
 * Writes the groups: test files of their own that describe each of their files. A file's hooks stay its own; what its
 * modules keep is shared, as it is in a process that serves.
 * @returns what Jest is to be told: where the groups and the files that stand alone are
 */
export function groupTests() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts) {
    for (const [index, group] of grouped(part).entries()) {
      writeFileSync(
        join(folder, `${part.name}-${String(index + 1).padStart(2, '0')}.spec.ts`),
        textOf(group, part.first),
      );
    }
  }
  const folders = parts.flatMap((part) => part.folders);
  const others = readdirSync(join(root, 'test')).map((name) => `test/${name}`);
  return ['--roots', folder, ...others.filter((below) => !folders.includes(below)).map((below) => join(root, below))];
}

/** The heaviest file first, each to the group that is lightest so far. */
function grouped({ folders, groups: count, longer }) {
  const groups = Array.from({ length: count }, () => ({ weight: 0, files: [] }));
  for (const file of folders.flatMap(specs).sort((one, other) => other.weight - one.weight)) {
    const lightest = groups.reduce((least, group) => (group.weight < least.weight ? group : least));
    lightest.weight += file.weight * longer;
    lightest.files.push(file.path);
  }
  return groups;
}

/** A group's file. Jest begins with the largest file where it has not measured yet, so that one says how long it takes. */
function textOf({ weight, files }, first = []) {
  const lines = first.map((path) => `require(${JSON.stringify(path)});\n`);
  const tests = files.map(
    (path) => `describe(${JSON.stringify(basename(path, '.spec.ts'))}, () => void require(${JSON.stringify(path)}));\n`,
  );
  return `${lines.join('')}${tests.join('')}//${'.'.repeat(Math.round(weight / 10))}\n`;
}

/** The test files below a folder; an opened house weighs as much as a page of text. */
function specs(below) {
  return readdirSync(join(root, below), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.spec.ts'))
    .map((name) => join(root, below, name))
    .map((path) => ({ path, weight: statSync(path).size + (path.includes(join('test', 'api')) ? 5_000 : 0) }));
}
