import type { Id } from '../../kernel/id';
import { staleVersion } from '../../kernel/problem';
import type { Localised } from '../../platform/i18n/messages';
import type { Manifest, Note, Standard } from './manifest';

/** A SCORM package as it was uploaded. Its content never changes; what replaces it is a package of its own. */
export interface Package {
  readonly id: Id;
  /** All versions of one package share it. */
  readonly seriesId: Id;
  /** Counts the versions from 1. */
  readonly number: number;
  readonly names: Localised;
  /** As the manifest has it. */
  readonly title: string;
  readonly standard: Standard;
  readonly edition: string;
  readonly identifier: string;
  readonly parts: number;
  readonly files: number;
  /** Unpacked. */
  readonly bytes: number;
  readonly notes: readonly Note[];
  /** Whether the package's own "completed" or "passed" counts. Its author says so; nothing in the package can. */
  readonly trustsCompletion: boolean;
  readonly uploadedAt: Date;
  readonly uploadedBy: Id | null;
  readonly version: number;
}

export interface PackageStatement {
  readonly names: Localised;
  readonly trustsCompletion: boolean;
}

/** What a version takes over from the one it replaces. */
export type Replaced = Pick<Package, 'seriesId' | 'names' | 'trustsCompletion'> & { readonly newest: number };

interface Upload {
  readonly id: Id;
  readonly manifest: Manifest;
  readonly files: number;
  readonly bytes: number;
  readonly at: Date;
  readonly by: Id | null;
  readonly replaced: Replaced | null;
}

const UNNAMED: Localised = { en: 'Package without a title', he: 'חבילה ללא כותרת' };
const LONGEST = 200;

/** A package from what its archive holds. It trusts nothing of itself until somebody says so. */
export function fromUpload({ id, manifest, files, bytes, at, by, replaced }: Upload): Package {
  const { standard, edition, identifier, title, notes } = manifest;
  return {
    ...{ id, standard, edition, identifier, title, notes, files, bytes },
    seriesId: replaced?.seriesId ?? id,
    number: (replaced?.newest ?? 0) + 1,
    names: replaced?.names ?? namesOf(title),
    parts: manifest.parts.length,
    trustsCompletion: replaced?.trustsCompletion ?? false,
    uploadedAt: at,
    uploadedBy: by,
    version: 1,
  };
}

/** One title for every language, until somebody names it in each. */
function namesOf(title: string): Localised {
  const short = [...title].slice(0, LONGEST).join('').trim();
  return short === '' ? UNNAMED : { en: short, he: short };
}

/** The package as its author wants it used. @throws Problem stale-version */
export function restate(
  item: Package,
  { names, trustsCompletion }: PackageStatement,
  expected: number | null,
): Package {
  if (expected !== null && expected !== item.version) throw staleVersion({ id: item.id });
  return { ...item, names, trustsCompletion };
}
