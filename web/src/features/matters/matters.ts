import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type Matter = Dto<'MatterDto'>;

export const mattersQuery = queryOptions({
  queryKey: ['matters'],
  queryFn: () => got(api.GET('/api/v1/matters')),
});

function useAct<Asked>(act: (asked: Asked) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => void queries.invalidateQueries({ queryKey: ['matters'] }) });
}

export const useNameOwner = (id: string) =>
  useAct((personId: string) =>
    got(api.PUT('/api/v1/matters/{id}/owners/{personId}', { params: { path: { id, personId } } })),
  );

export const useRemoveOwner = (id: string) =>
  useAct((personId: string) =>
    got(api.DELETE('/api/v1/matters/{id}/owners/{personId}', { params: { path: { id, personId } } })),
  );

export const useChangeMatter = ({ id, version }: Matter) =>
  useAct((body: Dto<'ChangeMatterDto'>) =>
    got(api.PUT('/api/v1/matters/{id}', { params: { path: { id } }, headers: { 'if-match': `"${version}"` }, body })),
  );
