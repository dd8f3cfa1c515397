import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Departure = Dto<'DepartureTaskDto'>;

export const departuresQuery = pages(['departures'], (after) =>
  got(api.GET('/api/v1/departure-tasks', { params: { query: { after, limit: 30 } } })),
);

/** Says that the leaver's roles on the network are removed. */
export function useConfirmDeparture(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => got(api.POST('/api/v1/departure-tasks/{id}/confirmation', { params: { path: { id } } })),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['departures'] }),
  });
}
