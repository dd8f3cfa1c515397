import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Moratorium = Dto<'MoratoriumDto'>;
export type PastMoratorium = Dto<'PastMoratoriumDto'>;
export type NewMoratorium = Dto<'StartMoratoriumDto'>;

export const moratoriaQuery = queryOptions({
  queryKey: ['moratoria'],
  queryFn: () => got(api.GET('/api/v1/moratoria')),
});

export const pastMoratoriaQuery = pages(['moratoria', 'past'], (after) =>
  got(api.GET('/api/v1/past-moratoria', { params: { query: { after, limit: 20 } } })),
);

/** What holds everybody changes what anybody may do, anywhere in the console. */
function useAct<V>(act: (value: V) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => void queries.invalidateQueries() });
}

export const useStart = () => useAct((body: NewMoratorium) => got(api.POST('/api/v1/moratoria', { body })));

export const useEnd = () =>
  useAct((id: string) => got(api.POST('/api/v1/moratoria/{id}/ending', { params: { path: { id } } })));
