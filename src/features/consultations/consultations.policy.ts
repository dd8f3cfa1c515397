import type { Actor } from '../../kernel/actor';
import { type Permission, permissionsOf } from '../../platform/access/permissions';

/** Whether somebody writes rules. */
export function writesRules(actor: Actor): boolean {
  return holds(actor, 'rules:write');
}

/** Whether a role lets somebody approve drafts that name nobody. */
export function approvesByRole(actor: Actor): boolean {
  return holds(actor, 'rules:approve');
}

function holds(actor: Actor, permission: Permission): boolean {
  return actor.kind !== 'person' || permissionsOf(actor.roles).has(permission);
}
