import type { Id } from './id';

/**
 * How far a role reaches; a dimension that is absent does not limit. Leads are scoped by channel, topic and department,
 * HR by legal entity and department.
 */
export interface Scope {
  readonly legalEntities?: readonly string[];
  readonly departments?: readonly string[];
  readonly channels?: readonly Id[];
  readonly topics?: readonly Id[];
}

/** A role as held now, everywhere or within a scope. */
export interface RoleGrant {
  readonly role: string;
  readonly scope: Scope | null;
}

/** Who acts: a signed-in person, an operator at the machine, or Obi itself. */
export type Actor =
  | {
      readonly kind: 'person';
      readonly personId: Id;
      readonly loginId: Id | null;
      readonly roles: readonly string[];
      /** The roles with their scopes; absent where a service acts for a person, whose roles then reach everywhere. */
      readonly grants?: readonly RoleGrant[];
      /** What the actor's token is limited to; null or absent for a browser, or a token that is not limited. */
      readonly only?: readonly string[] | null;
    }
  | { readonly kind: 'operator'; readonly name: string }
  | { readonly kind: 'system'; readonly name: string };

/** The actor as written into the trail: `person:<id>`, `operator:<os user>`, `system:<name>`. */
export function actorLabel(actor: Actor): string {
  return actor.kind === 'person' ? `person:${actor.personId}` : `${actor.kind}:${actor.name}`;
}
