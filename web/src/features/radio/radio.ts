import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, basePath, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type MyEpisode = Dto<'MyEpisodeDto'>;
export type EpisodeSummary = Dto<'MyEpisodeSummaryDto'>;
export type EpisodePart = Dto<'EpisodePartDto'>;
export type Hearing = Dto<'HearingDto'>;

const path = (id: string) => ({ params: { path: { id } } });

export const radioQuery = pages(['radio', 'list'], (after) =>
  got(api.GET('/api/v1/my/radio', { params: { query: { after, limit: 30 } } })),
);

export const episodeQuery = (id: string) =>
  queryOptions({ queryKey: ['radio', 'one', id], queryFn: () => got(api.GET('/api/v1/my/radio/{id}', path(id))) });

export const podcastQuery = queryOptions({
  queryKey: ['radio', 'podcast'],
  queryFn: () => got(api.GET('/api/v1/my/podcast')),
});

/** Where an episode's sound is had. */
export function soundAddress(id: string): string {
  return `${basePath}/api/v1/my/radio/${id}/sound`;
}

/** One has heard or read it. */
export function useFinish(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => got(api.POST('/api/v1/my/radio/{id}/hearing', path(id))),
    onSuccess: () => void queries.invalidateQueries(),
  });
}

/** Makes one's private address, or ends it. */
export function useAddress() {
  const queries = useQueryClient();
  const onSuccess = () => void queries.invalidateQueries({ queryKey: podcastQuery.queryKey });
  const make = useMutation({ mutationFn: () => got(api.POST('/api/v1/my/podcast/address')), onSuccess });
  const end = useMutation({ mutationFn: () => got(api.DELETE('/api/v1/my/podcast/address')), onSuccess });
  return { make, end };
}
