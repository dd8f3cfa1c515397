import type { Actor } from '../../kernel/actor';
import { permissionsOf } from '../../platform/access/permissions';

/** Drafts are seen by those who write curricula, and by operators. */
export function seesDrafts(actor: Actor): boolean {
  return actor.kind !== 'person' || permissionsOf(actor.roles).has('curricula:write');
}
