import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type Crisis = Dto<'CrisisDto'>;
export type NewCrisis = Dto<'StartCrisisDto'>;

export const crisesQuery = queryOptions({
  queryKey: ['crises'],
  queryFn: () => got(api.GET('/api/v1/crises')),
});

export const pastCrisesQuery = queryOptions({
  queryKey: ['crises', 'past'],
  queryFn: () => got(api.GET('/api/v1/past-crises')),
});

/** A crisis changes what is shown, read and sent anywhere in the console. */
function useAct<V>(act: (value: V) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => void queries.invalidateQueries() });
}

export const useStartCrisis = () => useAct((body: NewCrisis) => got(api.POST('/api/v1/crises', { body })));

export const useEndCrisis = () =>
  useAct((id: string) => got(api.POST('/api/v1/crises/{id}/ending', { params: { path: { id } } })));
