import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type Entity = Dto<'CouncilEntityDto'>;
export type Definitions = Dto<'CouncilDefinitionsDto'>;

export const settingsQuery = queryOptions({
  queryKey: ['council-settings'],
  queryFn: () => got(api.GET('/api/v1/council-settings')),
});

export const definitionsQuery = queryOptions({
  queryKey: ['council-definitions'],
  queryFn: () => got(api.GET('/api/v1/council-definitions')),
  staleTime: 300_000,
});

export function useChangeCouncil() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Dto<'ChangeCouncilDto'>) => got(api.POST('/api/v1/council-changes', { body })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['council-settings'] }),
  });
}

export function useDecideCouncil() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, confirmed }: { id: string; confirmed: boolean }) =>
      confirmed
        ? got(api.POST('/api/v1/council-changes/{id}/confirmation', { params: { path: { id } } }))
        : got(api.POST('/api/v1/council-changes/{id}/refusal', { params: { path: { id } } })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['council-settings'] }),
  });
}
