import { holds } from '../../platform/access/reach';
import { currentActor } from '../../platform/context/context';

/** Who asks, as SQL takes it: [person, their roles, whether they keep lists]. */
export function asker(): readonly [string | null, readonly string[], boolean] {
  const actor = currentActor();
  if (actor.kind !== 'person') return [null, [], true];
  // A token that is limited to less opens no list by its person's role.
  const limited = actor.only?.includes('wordlists:write') === false;
  return [actor.personId, limited ? [] : actor.roles, holds(actor, 'wordlists:write')];
}

/** List `l` is one's own: by name, or by a role that one holds. */
export const OWN = `(l.owner_id = $1 OR l.owner_role = ANY($2::text[]))`;

/** List `l` is to be seen and kept by who asks: one's own, and for who keeps lists all that are no secret. */
export const SEEN = `(${OWN} OR ($3::boolean AND l.kind NOT IN ('confidential', 'unreleased')))`;
