import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export const myCalendarQuery = queryOptions({
  queryKey: ['my-calendar'],
  queryFn: () => got(api.GET('/api/v1/my/calendar')),
});

/** Other hours for one of one's own days. */
export function useStateMine() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ on, hours }: { on: string; hours: Dto<'HoursDto'>[] }) =>
      got(api.PUT('/api/v1/my/calendar/exceptions/{date}', { params: { path: { date: on } }, body: { hours } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['my-calendar'] }),
  });
}

export function useRemoveMine() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (on: string) =>
      got(api.DELETE('/api/v1/my/calendar/exceptions/{date}', { params: { path: { date: on } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['my-calendar'] }),
  });
}
