import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Channel = Dto<'ChannelDto'>;
export type ChannelDetail = Dto<'ChannelDetailDto'>;
export type NewChannel = Dto<'AddChannelDto'>;
export type ChannelChanges = Dto<'ChangeChannelDto'>;
export type Network = Dto<'NetworkDto'>;
export type NetworkRole = Dto<'NetworkRoleDto'>;

export const networksQuery = queryOptions({
  queryKey: ['networks'],
  queryFn: () => got(api.GET('/api/v1/networks')),
  staleTime: 60_000,
});

export const channelsQuery = pages(['channels', 'list'], (after) =>
  got(api.GET('/api/v1/channels', { params: { query: { after, limit: 50 } } })),
);

/** Channels to choose one from: the first hundred. */
export const channelChoicesQuery = queryOptions({
  queryKey: ['channels', 'choices'],
  queryFn: () => got(api.GET('/api/v1/channels', { params: { query: { limit: 100 } } })),
  staleTime: 60_000,
});

export const myChannelsQuery = pages(['channels', 'mine'], (after) =>
  got(api.GET('/api/v1/my/channels', { params: { query: { after, limit: 50 } } })),
);

const at = (id: string) => ({ params: { path: { id } } });

export const channelQuery = (id: string) =>
  queryOptions({
    queryKey: ['channels', 'one', id],
    queryFn: () => got(api.GET('/api/v1/channels/{id}', at(id))),
  });

export const ownersQuery = (id: string) =>
  queryOptions({
    queryKey: ['channels', 'owners', id],
    queryFn: () => got(api.GET('/api/v1/channels/{id}/owners', at(id))),
  });

export const publishersQuery = (id: string) =>
  pages(['channels', 'publishers', id], (after) =>
    got(api.GET('/api/v1/channels/{id}/publishers', { params: { path: { id }, query: { after, limit: 50 } } })),
  );

export const rolesQuery = (id: string) =>
  queryOptions({
    queryKey: ['channels', 'roles', id],
    queryFn: () => got(api.GET('/api/v1/channels/{id}/network-roles', at(id))),
  });

function useAct<V, R = unknown>(act: (value: V) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () =>
      Promise.all([['channels'], ['networks']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}

export const useAddChannel = () => useAct((body: NewChannel) => got(api.POST('/api/v1/channels', { body })));

/** Restates a channel over the version it was read at. */
export const useChangeChannel = ({ id, version }: Channel) =>
  useAct((body: ChannelChanges) =>
    got(api.PUT('/api/v1/channels/{id}', { ...at(id), headers: { 'if-match': `"${version}"` }, body })),
  );

/** Owners and publishers alike: somebody comes or goes. */
export const usePerson = (id: string, as: 'owners' | 'publishers') =>
  useAct(({ personId, comes }: { personId: string; comes: boolean }) => {
    const params = { params: { path: { id, personId } } };
    if (as === 'owners') {
      const path = '/api/v1/channels/{id}/owners/{personId}' as const;
      return comes ? got(api.PUT(path, params)) : got(api.DELETE(path, params));
    }
    const path = '/api/v1/channels/{id}/publishers/{personId}' as const;
    return comes ? got(api.PUT(path, params)) : got(api.DELETE(path, params));
  });

export const useNameRole = (id: string) =>
  useAct((body: Dto<'NameNetworkRoleDto'>) =>
    got(api.POST('/api/v1/channels/{id}/network-roles', { ...at(id), body })),
  );

export const useEndRole = () => useAct((id: string) => got(api.DELETE('/api/v1/network-roles/{id}', at(id))));

export const useConfirmRoles = (id: string) =>
  useAct((ids: string[]) =>
    got(api.POST('/api/v1/channels/{id}/network-roles/confirmation', { ...at(id), body: { ids } })),
  );

export const useSaveNetwork = (network: Network | null) =>
  useAct((body: Dto<'AddNetworkDto'>) => {
    if (network === null) return got(api.POST('/api/v1/networks', { body }));
    const { code, ...changes } = body;
    return got(api.PUT('/api/v1/networks/{code}', { params: { path: { code } }, body: changes }));
  });
