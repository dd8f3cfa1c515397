import type { Localised } from '../../platform/i18n/messages';

/** A kind of trait that rules may ask for. */
export interface TraitKind {
  readonly names: Localised;
  /** A SELECT of (value text, names jsonb) in their order: the values there are. Null: any text may be one. */
  readonly values: string | null;
}

const kinds = new Map<string, TraitKind>();

/**
 * Declares a kind of trait that rules may ask for, such as the belt held. Called by the room that writes it; where
 * there is only a set of values, `values` selects them with their names. `audience.trait.<kind>` and
 * `audience.not.trait.<kind>` in the catalogues say it in a sentence.
 * @throws Error when two rooms declare one kind
 */
export function declareTrait(kind: string, names: Localised, values: string | null = null): void {
  if (kinds.has(kind)) throw new Error(`Trait '${kind}' is declared twice.`);
  kinds.set(kind, { names, values });
}

/** Every kind declared. */
export function traitKinds(): ReadonlyMap<string, TraitKind> {
  return kinds;
}
