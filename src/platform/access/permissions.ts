import type { Scope } from '../../kernel/actor';

/** What a route may demand. `signed-in` is every person; what one may do in public is a permit, never a permission. */
export const PERMISSIONS = [
  'signed-in',
  'people:read',
  'people:write',
  'people:provision',
  'audiences:read',
  'audiences:write',
  'channels:read',
  'channels:write',
  'handles:decide',
  'content:decide',
  'goals:read',
  'goals:write',
  'rules:write',
  'rules:approve',
  'rules:prove',
  'curricula:write',
  'training:assign',
  'training:report',
  'training:propose',
  'training:confirm',
  'training:recognitions',
  'sessions:write',
  'awards:read',
  'awards:revoke',
  'awards:excuse',
  'practices:write',
  'practices:mark',
  'jobs:read',
  'jobs:write',
  'readiness:approve',
  'badges:write',
  'permits:write',
  'permits:ladder',
  'permits:appeals',
  'feed:import',
  'feed:route',
  'feed:triage',
  'drafts:review',
  'nudges:run',
  'trail:read',
  'looks:read',
  'privacy:requests',
  'privacy:holds',
  'privacy:release',
  'council:read',
  'council:change',
  'retention:read',
  'retention:write',
  'access:grant',
  'accounts:manage',
  'operations:run',
  'sources:manage',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

export const ROLES = ['hr', 'lead', 'coach', 'auditor', 'council', 'admin'] as const;

export type Role = (typeof ROLES)[number];

/** The one table role → permissions. Everybody signed in holds `signed-in`; nothing follows from rank. */
const TABLE: Readonly<Record<Role, readonly Permission[]>> = {
  hr: [
    'council:read',
    'council:change',
    'retention:read',
    'retention:write',
    'people:read',
    'people:write',
    'audiences:read',
    'audiences:write',
    'channels:read',
    'goals:read',
    'rules:approve',
    'rules:prove',
    'permits:ladder',
    'permits:appeals',
    'curricula:write',
    'training:assign',
    'training:report',
    'training:propose',
    'training:recognitions',
    'sessions:write',
    'awards:read',
    'awards:revoke',
    'awards:excuse',
    'practices:write',
    'jobs:read',
    'jobs:write',
    'badges:write',
    'nudges:run',
  ],
  lead: [
    'awards:read',
    'awards:revoke',
    'awards:excuse',
    'privacy:requests',
    'privacy:holds',
    'people:read',
    'audiences:read',
    'channels:read',
    'channels:write',
    'handles:decide',
    'content:decide',
    'goals:read',
    'goals:write',
    'rules:write',
    'rules:approve',
    'rules:prove',
    'sessions:write',
    'practices:write',
    'practices:mark',
    'permits:write',
    'permits:ladder',
    'permits:appeals',
    'feed:import',
    'feed:route',
    'feed:triage',
    'drafts:review',
  ],
  coach: ['channels:read', 'goals:read'],
  auditor: [
    'privacy:holds',
    'privacy:release',
    'council:read',
    'retention:read',
    'people:read',
    'audiences:read',
    'channels:read',
    'goals:read',
    'rules:prove',
    'training:report',
    'training:recognitions',
    'jobs:read',
    'trail:read',
    'looks:read',
  ],
  council: [
    'council:read',
    'council:change',
    'retention:read',
    'channels:read',
    'goals:read',
    'jobs:read',
    'readiness:approve',
    'rules:approve',
  ],
  admin: [
    'privacy:requests',
    'privacy:holds',
    'privacy:release',
    'council:read',
    'council:change',
    'retention:read',
    'retention:write',
    'people:read',
    'audiences:read',
    'channels:read',
    'channels:write',
    'goals:read',
    'training:confirm',
    'training:recognitions',
    'jobs:read',
    'readiness:approve',
    'badges:write',
    'trail:read',
    'people:provision',
    'access:grant',
    'accounts:manage',
    'operations:run',
    'sources:manage',
    'nudges:run',
  ],
};

/** What no token opens: a stolen one must not give its thief another way in, or a role. */
const BY_LOGIN_ONLY: readonly Permission[] = ['access:grant', 'accounts:manage', 'sources:manage'];

/** What a token may be limited to. */
export const TOKEN_PERMISSIONS = PERMISSIONS.filter((permission) => !BY_LOGIN_ONLY.includes(permission));

/** The dimensions by which a role may be limited; other roles reach everywhere. */
export const SCOPED_ROLES: Readonly<Partial<Record<Role, readonly (keyof Scope)[]>>> = {
  hr: ['legalEntities', 'departments'],
  lead: ['channels', 'topics', 'departments'],
};

export function isRole(value: string): value is Role {
  return (ROLES as readonly string[]).includes(value);
}

/** What the holder of these roles may demand of routes. */
export function permissionsOf(roles: readonly string[]): ReadonlySet<Permission> {
  return new Set<Permission>(['signed-in', ...roles.filter(isRole).flatMap((role) => TABLE[role])]);
}
