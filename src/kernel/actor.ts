import type { Id } from './id';

/** Who acts: a signed-in person, an operator at the machine, or Obi itself. */
export type Actor =
  | { readonly kind: 'person'; readonly personId: Id; readonly loginId: Id | null; readonly roles: readonly string[] }
  | { readonly kind: 'operator'; readonly name: string }
  | { readonly kind: 'system'; readonly name: string };

/** The actor as written into the trail: `person:<id>`, `operator:<os user>`, `system:<name>`. */
export function actorLabel(actor: Actor): string {
  return actor.kind === 'person' ? `person:${actor.personId}` : `${actor.kind}:${actor.name}`;
}
