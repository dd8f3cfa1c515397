import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type MyLogin = Dto<'MyLoginDto'>;
export type MyToken = Dto<'TokenDto'>;

export const myLoginsQuery = queryOptions({
  queryKey: ['my-logins'],
  queryFn: () => got(api.GET('/api/v1/my/logins')),
});

export const myTokensQuery = queryOptions({
  queryKey: ['my-tokens'],
  queryFn: () => got(api.GET('/api/v1/my/tokens')),
});

export const myWaysQuery = queryOptions({
  queryKey: ['my-ways-in'],
  queryFn: () => got(api.GET('/api/v1/my/ways-in')),
});

/** Changes one's own password; every other login ends. */
export function useChangePassword() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Dto<'ChangePasswordDto'>) => got(api.PUT('/api/v1/my/password', { body })),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['my-logins'] }),
        queries.invalidateQueries({ queryKey: ['my-ways-in'] }),
      ]),
  });
}

/** Ends one login, or all but this one. */
export function useEndLogin() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string | null) =>
      id === null
        ? got(api.DELETE('/api/v1/my/logins'))
        : got(api.DELETE('/api/v1/my/logins/{id}', { params: { path: { id } } })),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['my-logins'] }),
  });
}

export function useIssueToken() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Dto<'NewTokenDto'>) => got(api.POST('/api/v1/my/tokens', { body })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['my-tokens'] }),
  });
}

export function useRevokeToken() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => got(api.DELETE('/api/v1/my/tokens/{id}', { params: { path: { id } } })),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['my-tokens'] }),
  });
}
