import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Account = Dto<'AccountDto'>;
export type Held = Dto<'RoleDto'>;
export type Holder = Dto<'RoleHolderDto'>;
export type GroupRole = Dto<'GroupRoleDto'>;
export type ServiceToken = Dto<'ServiceTokenDto'>;
export type Role = Dto<'GrantRoleDto'>['role'];
export type Scope = Dto<'ScopeDto'>;

/** Roles in the order of the matrix. */
export const ROLES: readonly Role[] = ['hr', 'lead', 'coach', 'auditor', 'council', 'admin'];

/** A role as a form states it. */
export interface StatedRole {
  readonly role: Role;
  readonly scope?: Scope;
  readonly reason: string;
}

export const accountsQuery = (search: string) =>
  pages(['accounts', 'list', search], (after) =>
    got(api.GET('/api/v1/accounts', { params: { query: { after, limit: 30, ...(search === '' ? {} : { search }) } } })),
  );

export const accountQuery = (id: string) =>
  queryOptions({
    queryKey: ['accounts', 'one', id],
    queryFn: () => got(api.GET('/api/v1/accounts/{id}', { params: { path: { id } } })),
  });

export const heldQuery = (id: string) =>
  queryOptions({
    queryKey: ['accounts', 'roles', id],
    queryFn: () => got(api.GET('/api/v1/people/{id}/roles', { params: { path: { id } } })),
  });

export const holdersQuery = (role: Role | '') =>
  pages(['accounts', 'holders', role], (after) =>
    got(api.GET('/api/v1/role-holders', { params: { query: { after, limit: 50, ...(role === '' ? {} : { role }) } } })),
  );

export const topicNamesQuery = queryOptions({
  queryKey: ['topic-names'],
  queryFn: () => got(api.GET('/api/v1/topic-names')),
  staleTime: 300_000,
});

export const companySignInQuery = queryOptions({
  queryKey: ['company-sign-in'],
  queryFn: () => got(api.GET('/api/v1/company-sign-in')),
});

export const groupRolesQuery = queryOptions({
  queryKey: ['accounts', 'group-roles'],
  queryFn: () => got(api.GET('/api/v1/group-roles')),
});

export const serviceTokensQuery = queryOptions({
  queryKey: ['service-tokens'],
  queryFn: () => got(api.GET('/api/v1/service-tokens')),
});

/** An act on accounts or roles: whatever shows them is read again. */
function useAct<Asked, Answer>(act: (asked: Asked) => Promise<Answer>, queryKey: readonly string[] = ['accounts']) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => queries.invalidateQueries({ queryKey }) });
}

export const useInvite = (id: string) =>
  useAct(() => got(api.POST('/api/v1/people/{id}/invitation', { params: { path: { id } } })));

export const useEndLogins = (id: string) =>
  useAct(() => got(api.DELETE('/api/v1/accounts/{id}/logins', { params: { path: { id } } })));

export const useEndTokens = (id: string) =>
  useAct(() => got(api.DELETE('/api/v1/accounts/{id}/tokens', { params: { path: { id } } })));

export const useGrant = () =>
  useAct(({ id, ...body }: StatedRole & { id: string }) =>
    got(api.POST('/api/v1/people/{id}/roles', { params: { path: { id } }, body })),
  );

export const useTakeAway = () =>
  useAct(({ id, role, reason }: { id: string; role: string; reason: string }) =>
    got(api.DELETE('/api/v1/people/{id}/roles/{role}', { params: { path: { id, role }, query: { reason } } })),
  );

export const useStateGroup = () =>
  useAct((body: StatedRole & { group: string }) => got(api.POST('/api/v1/group-roles', { body })));

export const useEndGroup = () =>
  useAct(({ id, reason }: { id: string; reason: string }) =>
    got(api.DELETE('/api/v1/group-roles/{id}', { params: { path: { id }, query: { reason } } })),
  );

export const useCheckProvider = () =>
  useMutation({ mutationFn: () => got(api.POST('/api/v1/company-sign-in/checks')) });

export const useIssueServiceToken = () =>
  useAct((body: Dto<'NewTokenDto'>) => got(api.POST('/api/v1/service-tokens', { body })), ['service-tokens']);

export const useLimitServiceToken = () =>
  useAct(
    ({ id, quota }: { id: string; quota: number | null }) =>
      got(api.PATCH('/api/v1/service-tokens/{id}', { params: { path: { id } }, body: { quota } })),
    ['service-tokens'],
  );

export const useRevokeServiceToken = () =>
  useAct(
    (id: string) => got(api.DELETE('/api/v1/service-tokens/{id}', { params: { path: { id } } })),
    ['service-tokens'],
  );
