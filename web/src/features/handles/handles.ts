import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Handle = Dto<'HandleDto'>;
export type HandleState = Handle['state'];
export type OwnAccount = Dto<'OwnAccountDto'>;

export const myHandlesQuery = queryOptions({
  queryKey: ['handles', 'mine'],
  queryFn: () => got(api.GET('/api/v1/my/handles')),
});

export const myAccountsQuery = queryOptions({
  queryKey: ['handles', 'accounts'],
  queryFn: () => got(api.GET('/api/v1/my/accounts')),
});

export const myRolesQuery = queryOptions({
  queryKey: ['handles', 'roles'],
  queryFn: () => got(api.GET('/api/v1/my/network-roles')),
});

export const handlesQuery = (state: HandleState | undefined) =>
  pages(['handles', 'all', state ?? ''], (after) =>
    got(api.GET('/api/v1/handles', { params: { query: { state, after, limit: 30 } } })),
  );

function useAct<V>(act: (value: V) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: act, onSettled: () => queries.invalidateQueries() });
}

const at = (id: string) => ({ params: { path: { id } } });

export const useRequestHandle = () =>
  useAct((body: Dto<'RequestHandleDto'>) => got(api.POST('/api/v1/my/handles', { body })));

/** What its holder does with a handle. */
export const useOwnAct = (id: string) =>
  useAct((act: 'withdraw' | 'confirm' | 'give-up') => {
    if (act === 'withdraw') return got(api.POST('/api/v1/my/handles/{id}/withdrawal', at(id)));
    if (act === 'confirm') return got(api.POST('/api/v1/my/handles/{id}/confirmation', at(id)));
    return got(api.POST('/api/v1/my/handles/{id}/giving-up', at(id)));
  });

export interface LeadAct {
  readonly act: 'approve' | 'decline' | 'sunset';
  readonly note: string;
  /** The day of a sunset; null: today. */
  readonly on: string | null;
}

/** What a lead does with a handle. */
export const useLeadAct = (id: string) =>
  useAct(({ act, note, on }: LeadAct) => {
    if (act === 'sunset') return got(api.POST('/api/v1/handles/{id}/sunset', { ...at(id), body: { note, on } }));
    if (act === 'decline') return got(api.POST('/api/v1/handles/{id}/decline', { ...at(id), body: { note } }));
    const body = { note: note === '' ? null : note };
    return got(api.POST('/api/v1/handles/{id}/approval', { ...at(id), body }));
  });

export const useAddAccount = () =>
  useAct((body: Dto<'AddAccountDto'>) => got(api.POST('/api/v1/my/accounts', { body })));

export const useRemoveAccount = () => useAct((id: string) => got(api.DELETE('/api/v1/my/accounts/{id}', at(id))));
