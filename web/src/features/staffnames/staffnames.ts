import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type Entity = Dto<'StaffNamesEntityDto'>;
export type Showing = Entity['showing'];

/** In this order each keeps more. */
export const SHOWINGS = ['all', 'handlers', 'none'] as const satisfies readonly Showing[];

export const staffNamesQuery = queryOptions({
  queryKey: ['staff-names'],
  queryFn: () => got(api.GET('/api/v1/staff-name-settings')),
});

function useStaffNames<Input, Result>(send: (input: Input) => Promise<Result>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => void queries.invalidateQueries({ queryKey: staffNamesQuery.queryKey }),
  });
}

export const useChangeStaffNames = () =>
  useStaffNames((body: Dto<'ChangeStaffNamesDto'>) => got(api.POST('/api/v1/staff-name-changes', { body })));

export const useDecideStaffNames = () =>
  useStaffNames(({ id, confirmed }: { id: string; confirmed: boolean }) =>
    got(
      confirmed
        ? api.POST('/api/v1/staff-name-changes/{id}/confirmation', { params: { path: { id } } })
        : api.POST('/api/v1/staff-name-changes/{id}/refusal', { params: { path: { id } } }),
    ),
  );
