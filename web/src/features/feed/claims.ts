import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type Handover = Dto<'HandoverDto'>;
export type PassedItem = Dto<'PassedItemDto'>;
export type Capacity = Dto<'CapacityDto'>;

const at = (id: string) => ({ params: { path: { id } } });

export const departmentsQuery = queryOptions({
  queryKey: ['departments'],
  queryFn: () => got(api.GET('/api/v1/departments')),
  staleTime: 60_000,
});

export const colleaguesQuery = (id: string) =>
  queryOptions({
    queryKey: ['interaction', id, 'colleagues'],
    queryFn: () => got(api.GET('/api/v1/interactions/{id}/colleagues', at(id))),
  });

export const handoversQuery = queryOptions({
  queryKey: ['handovers'],
  queryFn: () => got(api.GET('/api/v1/my/handovers')),
  refetchInterval: 15_000,
});

export const passedQuery = queryOptions({
  queryKey: ['passed'],
  queryFn: () => got(api.GET('/api/v1/my/passed-interactions')),
  refetchInterval: 30_000,
});

export const capacityQuery = queryOptions({
  queryKey: ['claim-capacity'],
  queryFn: () => got(api.GET('/api/v1/my/claim-capacity')),
});

function useAct<V>(send: (value: V) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: send, onSettled: () => void queries.invalidateQueries() });
}

export const useConclude = (id: string) =>
  useAct((body: Dto<'InteractionOutcomeDto'>) =>
    got(api.POST('/api/v1/interactions/{id}/outcome', { ...at(id), body })),
  );

export const useOfferHandover = (id: string) =>
  useAct((body: Dto<'OfferHandoverDto'>) => got(api.POST('/api/v1/interactions/{id}/handovers', { ...at(id), body })));

export const useAnswerHandover = (id: string) =>
  useAct((as: 'acceptance' | 'refusal' | 'withdrawal') => {
    if (as === 'withdrawal') return got(api.DELETE('/api/v1/handovers/{id}', at(id)));
    return as === 'acceptance'
      ? got(api.POST('/api/v1/handovers/{id}/acceptance', at(id)))
      : got(api.POST('/api/v1/handovers/{id}/refusal', at(id)));
  });

export const useStateCapacity = () =>
  useAct((most: number | null) => got(api.PUT('/api/v1/my/claim-capacity', { body: { most } })));
