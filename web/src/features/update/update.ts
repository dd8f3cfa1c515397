import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type MyUpdate = Dto<'MyUpdateDto'>;
export type UpdateItem = Dto<'UpdateItemDto'>;

export const updateQuery = queryOptions({
  queryKey: ['update'],
  queryFn: () => got(api.GET('/api/v1/my/update')),
});

export const pastUpdatesQuery = pages(['update', 'past'], (after) =>
  got(api.GET('/api/v1/my/updates', { params: { query: { after, limit: 30 } } })),
);

export const pastUpdateQuery = (id: string) =>
  queryOptions({
    queryKey: ['update', 'past', id],
    queryFn: () => got(api.GET('/api/v1/my/updates/{id}', { params: { path: { id } } })),
  });

/** Says that one begins to read: the time from here on is credited. */
export function useOpenUpdate() {
  return useMutation({
    mutationFn: (id: string) => got(api.POST('/api/v1/updates/{id}/openings', { params: { path: { id } } })),
  });
}

/** Says that one has read it. */
export function useReadUpdate() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => got(api.POST('/api/v1/updates/{id}/reading', { params: { path: { id } } })),
    onSuccess: () => void queries.invalidateQueries(),
  });
}

/** A lead has this week's updates made now. */
export function useMakeUpdates() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => got(api.POST('/api/v1/updates')),
    onSuccess: () =>
      void Promise.all([['update'], ['updates']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
