import { isRole, type Role } from '../../platform/access/permissions';
import type { Localised } from '../../platform/i18n/messages';

/** How far somebody may see: nothing, only groups, or one by one. */
export const SIGHTS = ['none', 'aggregate', 'individual'] as const;
export type Sight = (typeof SIGHTS)[number];

export const DATA = [
  'training-mandatory',
  'acknowledgements',
  'training-voluntary',
  'quiz-results',
  'drafts',
  'reviews',
  'interactions',
  'goals',
] as const;
export type Data = (typeof DATA)[number];

export const PURPOSES = ['report', 'case', 'audit'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** `data/purpose/role` */
export type CellKey = string;

/** The committed matrix: what stands in no cell is not seen. */
export interface Matrix {
  readonly minimum: number;
  readonly data: Readonly<Record<Data, Localised>>;
  readonly purposes: Readonly<Record<Purpose, Localised>>;
  readonly sights: ReadonlyMap<CellKey, Sight>;
}

/** A legal entity in works-council mode. */
export interface Setting {
  readonly minimum: number;
  /** What differs from the matrix. */
  readonly sights: Readonly<Record<CellKey, Sight>>;
}

export function cellKey(data: Data, purpose: Purpose, role: Role): CellKey {
  return `${data}/${purpose}/${role}`;
}

export function isCellKey(key: string): boolean {
  const [data = '', purpose = '', role = '', more] = key.split('/');
  return (
    more === undefined &&
    (DATA as readonly string[]).includes(data) &&
    (PURPOSES as readonly string[]).includes(purpose) &&
    isRole(role)
  );
}

export function isSight(value: unknown): value is Sight {
  return (SIGHTS as readonly unknown[]).includes(value);
}

/** Reads the committed file. @throws Error naming what it does not understand */
export function readMatrix(text: string): Matrix {
  const file = JSON.parse(text) as {
    format: string;
    minimum: number;
    data: Record<Data, Localised>;
    purposes: Record<Purpose, Localised>;
    matrix: { data: Data; purpose: Purpose; sights: Record<Role, Sight> }[];
  };
  if (file.format !== 'obi-council-1') throw new Error(`The matrix has the format ${file.format}.`);
  const sights = new Map<CellKey, Sight>();
  for (const { data, purpose, sights: byRole } of file.matrix) {
    for (const [role, sight] of Object.entries(byRole)) {
      const key = `${data}/${purpose}/${role}`;
      if (!isCellKey(key) || !isSight(sight)) throw new Error(`The matrix says ${key}: ${sight}.`);
      if (sights.has(key)) throw new Error(`The matrix says ${key} twice.`);
      sights.set(key, sight);
    }
  }
  for (const data of DATA) if (!(data in file.data)) throw new Error(`The matrix does not define ${data}.`);
  return { minimum: file.minimum, data: file.data, purposes: file.purposes, sights };
}

/** How far the holder of these roles sees; outside works-council mode everybody whom a route lets in sees all. */
export function sightOf(
  matrix: Matrix,
  setting: Setting | null,
  asked: { readonly data: Data; readonly purpose: Purpose; readonly roles: readonly string[] },
): Sight {
  if (setting === null) return 'individual';
  return asked.roles
    .filter(isRole)
    .map((role) => cellKey(asked.data, asked.purpose, role))
    .map((key) => setting.sights[key] ?? matrix.sights.get(key) ?? 'none')
    .reduce<Sight>((widest, sight) => (wider(sight, widest) ? sight : widest), 'none');
}

export function wider(one: Sight, other: Sight): boolean {
  return SIGHTS.indexOf(one) > SIGHTS.indexOf(other);
}
