import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type Shift = Dto<'DutyShiftDto'>;

const at = (id: string) => ({ params: { path: { id } } });

export const rosterQuery = (id: string) =>
  queryOptions({
    queryKey: ['roster', id],
    queryFn: () => got(api.GET('/api/v1/channels/{id}/shifts', { params: { path: { id }, query: {} } })),
  });

export const dutyPeopleQuery = (id: string) =>
  queryOptions({
    queryKey: ['roster', id, 'people'],
    queryFn: () => got(api.GET('/api/v1/channels/{id}/duty-people', at(id))),
  });

export const myShiftsQuery = queryOptions({
  queryKey: ['my-shifts'],
  queryFn: () => got(api.GET('/api/v1/my/shifts')),
});

function useAct<V>(send: (value: V) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['roster'] }),
  });
}

export const usePlanShift = (id: string) =>
  useAct((body: Dto<'PlanShiftDto'>) => got(api.POST('/api/v1/channels/{id}/shifts', { ...at(id), body })));

export const useDropShift = () => useAct((id: string) => got(api.DELETE('/api/v1/shifts/{id}', at(id))));
