import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, basePath, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Entry = Dto<'TrailEntryDto'>;

export interface TrailFilter {
  readonly act?: string;
  readonly actor?: string;
  /** Calendar dates where the reader is; `until` is the day before which entries end. */
  readonly from?: string;
  readonly until?: string;
}

/** The filter as the server reads it: days begin at the reader's midnight. */
function asked({ from, until, ...rest }: TrailFilter): TrailFilter {
  const midnight = (day: string): string => new Date(`${day}T00:00`).toISOString();
  return {
    ...rest,
    ...(from !== undefined && { from: midnight(from) }),
    ...(until !== undefined && { until: midnight(until) }),
  };
}

export const trailQuery = (filter: TrailFilter) =>
  pages(['trail', filter], (after) =>
    got(api.GET('/api/v1/trail', { params: { query: { ...asked(filter), after, limit: 30 } } })),
  );

export const actsQuery = queryOptions({
  queryKey: ['trail-acts'],
  queryFn: () => got(api.GET('/api/v1/trail-acts')),
});

export const verificationsQuery = queryOptions({
  queryKey: ['trail-verifications'],
  queryFn: () => got(api.GET('/api/v1/trail-verifications')),
  refetchInterval: ({ state }) => (state.data?.items[0]?.doneAt === null ? 2_000 : false),
});

export function useVerify() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => got(api.POST('/api/v1/trail-verifications')),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['trail-verifications'] }),
  });
}

/** Where the entries of a filter are downloaded. */
export function exportOf(form: 'csv' | 'ndjson', filter: TrailFilter): string {
  const query = new URLSearchParams(Object.entries(asked(filter))).toString();
  return `${basePath}/api/v1/trail.${form}${query === '' ? '' : `?${query}`}`;
}
