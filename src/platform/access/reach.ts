import type { Actor, RoleGrant, Scope } from '../../kernel/actor';
import { currentActor } from '../context/context';
import { type Permission, permissionsOf } from './permissions';

/** Whether an actor holds a permission: by role, and not beyond what their token is limited to. Obi itself holds all. */
export function holds(actor: Actor, permission: Permission): boolean {
  if (actor.kind !== 'person') return true;
  return permissionsOf(actor.roles).has(permission) && (actor.only?.includes(permission) ?? true);
}

/** What a person may demand of routes, by their roles and within what their token is limited to. */
export function permissionsWithin(roles: readonly string[], only: readonly string[] | null): ReadonlySet<Permission> {
  const all = permissionsOf(roles);
  return only === null ? all : new Set([...all].filter((permission) => only.includes(permission)));
}

/** The scopes within which an actor holds a permission: null everywhere, an empty list nowhere. */
export function scopesOf(actor: Actor, permission: Permission): readonly Scope[] | null {
  if (actor.kind !== 'person') return null;
  const grants: readonly RoleGrant[] = actor.grants ?? actor.roles.map((role) => ({ role, scope: null }));
  const giving = grants.filter(({ role }) => permissionsOf([role]).has(permission));
  if (giving.some(({ scope }) => scope === null)) return null;
  return giving.flatMap(({ scope }) => (scope === null ? [] : [scope]));
}

/**
 * How far the present actor holds a permission, as SQL takes it: null everywhere, else the JSON that
 * `access.reaches_person(reach, legal_entity, department)` and `access.reaches_work(reach, channel_id, topic_ids,
 * department)` read. It belongs into the WHERE of whatever the permission opens; what lies outside is not there (404).
 */
export function reachOf(permission: Permission): string | null {
  const scopes = scopesOf(currentActor(), permission);
  return scopes === null ? null : JSON.stringify(scopes);
}
