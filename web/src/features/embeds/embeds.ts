import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type EmbedOrigin = Dto<'EmbedOriginDto'>;

const KEY = ['embed-origins'];

export const embedOriginsQuery = queryOptions({
  queryKey: KEY,
  queryFn: () => got(api.GET('/api/v1/embed-origins')),
});

export function useListOrigin() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (origin: string) => got(api.POST('/api/v1/embed-origins', { body: { origin } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

export function useEndOrigin() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => got(api.DELETE('/api/v1/embed-origins/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

/** A pass for the pages of an origin. */
export const useMakePass = () =>
  useMutation({
    mutationFn: (origin: string) => got(api.POST('/api/v1/my/embed-passes', { body: { origin } })),
  });
