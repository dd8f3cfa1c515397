import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type Terms = Dto<'TermsDto'>;
export type Hours = Dto<'OpeningHoursDto'>;
export type Level = Dto<'LevelDto'>;

const at = (id: string) => ({ params: { path: { id } } });

export const termsQuery = (id: string) =>
  queryOptions({
    queryKey: ['channels', 'terms', id],
    queryFn: () => got(api.GET('/api/v1/channels/{id}/service-terms', at(id))),
  });

/** Countries whose holidays are known, or the regions of one. */
export const placesQuery = (country?: string) =>
  queryOptions({
    queryKey: ['holiday-places', country ?? ''],
    queryFn: () => got(api.GET('/api/v1/holiday-places', { params: { query: { country } } })),
    staleTime: Infinity,
  });

/** States the terms of a channel over the version they were read at. */
export function useStateTerms({ channelId, version }: Terms) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Dto<'StateTermsDto'>) =>
      got(
        api.PUT('/api/v1/channels/{id}/service-terms', {
          ...at(channelId),
          headers: { 'if-match': `"${version}"` },
          body,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['channels', 'terms', channelId] }),
  });
}
