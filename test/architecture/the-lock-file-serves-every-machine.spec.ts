import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources';

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};

/** Where Node would find a package from another's folder. */
function isLocked(from: string, name: string): boolean {
  const folders = from.split('/node_modules/');
  return (
    folders.some(
      (_, at) =>
        `${folders.slice(0, folders.length - at).join('/node_modules/')}/node_modules/${name}`.replace(/^\//, '') in
        packages,
    ) || `node_modules/${name}` in packages
  );
}

describe('The lock file serves every machine', () => {
  it('with the binaries of every platform, not only of the one it was made on', () => {
    const lost = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(path, name))
        .map((name) => `${path === '' ? 'package.json' : path} → ${name}`),
    );
    expect(lost).toEqual([]);
  });

  it('from whatever registry the machine uses', () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('and with the checksum of every package', () => {
    const unchecked = Object.entries(packages).filter(
      ([path, { integrity, link }]) => path.startsWith('node_modules/') && integrity === undefined && link !== true,
    );
    expect(unchecked.map(([path]) => path)).toEqual([]);
  });
});
