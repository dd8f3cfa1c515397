import type { Fault } from '../../kernel/problem';
import { keyOf, shown } from './archive-path';

export const MANIFEST = 'imsmanifest.xml';

/** A fault of the manifest itself. */
export function manifestFault(code: string, params?: Readonly<Record<string, unknown>>): Fault {
  return { pointer: MANIFEST, code, ...(params === undefined ? {} : { params }) };
}

/** The files that are there, by the names a manifest may call them. */
export class Places {
  private readonly paths: ReadonlyMap<string, string>;

  constructor(paths: readonly string[]) {
    this.paths = new Map(paths.map((path) => [keyOf(path), path]));
  }

  /** The file of a reference, with its query and fragment; null when it is none of the package's. */
  address(reference: string): string | null {
    const split = /^([^?#]*)(.*)$/s.exec(reference);
    const path = this.find(split?.[1] ?? '');
    return path === null ? null : path.split('/').map(encodeURIComponent).join('/') + (split?.[2] ?? '');
  }

  fault(reference: string): readonly Fault[] {
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(reference))
      return [manifestFault('package-address-outside', { file: shown(reference) })];
    const path = reference.replace(/[?#].*$/s, '');
    if (path === '' || this.find(path) !== null) return [];
    return [manifestFault('package-file-missing', { file: shown(path) })];
  }

  private find(path: string): string | null {
    const plain = path.replace(/^\.?\//, '');
    return this.paths.get(keyOf(plain)) ?? this.paths.get(keyOf(resolved(decoded(plain)))) ?? null;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** `a/../b` → `b`; what climbs out of the package is nothing's name. */
function resolved(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..' && kept.pop() === undefined) return '\0';
    if (segment !== '..' && segment !== '.' && segment !== '') kept.push(segment);
  }
  return kept.join('/');
}
