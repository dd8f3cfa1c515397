/** Kinds of module that are made elsewhere: the module names what is to be done by an opaque id. */
export const MATERIAL_KINDS = ['practice', 'session', 'package', 'episode'] as const;

export type MaterialKind = (typeof MATERIAL_KINDS)[number];

export function isMaterialKind(kind: string): kind is MaterialKind {
  return MATERIAL_KINDS.some((known) => known === kind);
}

const selects = new Map<MaterialKind, readonly string[]>();

/**
 * Declares where modules of a kind find what they are made of. Called by the room that keeps it.
 * @param select SELECT of (material_id uuid, names jsonb, ready boolean, why text), without parameters. `ready` may be
 *   published in a track; `why` says why not, as the code of a fault (`fault.<why>` in the catalogues), or is null.
 * @throws Error when it is declared twice
 */
export function declareMaterial(kind: MaterialKind, select: string): void {
  const known = selects.get(kind) ?? [];
  if (known.includes(select)) throw new Error(`A material of the kind '${kind}' is declared twice.`);
  selects.set(kind, [...known, select]);
}

/** One SELECT of everything that a kind of module may be made of; null when no room offers any. */
export function materialsInSql(kind: MaterialKind): string | null {
  const known = selects.get(kind) ?? [];
  if (known.length === 0) return null;
  return known
    .map((select) => `SELECT o.material_id, o.names, o.ready, o.why::text AS why FROM (${select}) o`)
    .join(' UNION ALL ');
}
