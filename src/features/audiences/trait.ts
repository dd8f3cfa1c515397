import type { Localised } from '../../platform/i18n/messages';

const kinds = new Map<string, Localised>();

/**
 * Declares a kind of trait that rules may ask for, such as the belt held. Called by the room that writes it.
 * @throws Error when two rooms declare one kind
 */
export function declareTrait(kind: string, names: Localised): void {
  if (kinds.has(kind)) throw new Error(`Trait '${kind}' is declared twice.`);
  kinds.set(kind, names);
}

/** Names of every kind declared, by kind. */
export function traitKinds(): ReadonlyMap<string, Localised> {
  return kinds;
}
