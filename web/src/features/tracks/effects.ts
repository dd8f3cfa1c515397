import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type Publication = Dto<'TrackPublicationDto'>;
export type Effect = Dto<'EditionEffectDto'>;

/** What the server is asked: a renewal needs its date first. */
export function isAsked({ holders, renewBy }: Publication): boolean {
  return holders !== 'renew' || (renewBy ?? '') !== '';
}

const asQuery = ({ enrolled, holders, renewBy }: Publication) => ({
  ...{ enrolled, holders },
  ...(holders === 'renew' ? { renewBy } : {}),
});

export const effectsQuery = (id: string, publication: Publication, after: string | undefined) =>
  queryOptions({
    queryKey: ['track-edition', id, 'effects', asQuery(publication), after],
    queryFn: () =>
      got(
        api.GET('/api/v1/track-editions/{id}/effects', {
          params: { path: { id }, query: { ...asQuery(publication), after, limit: 20 } },
        }),
      ),
    enabled: isAsked(publication),
    placeholderData: keepPreviousData,
  });

/** Where the whole list is to be had. */
export function effectsFile(id: string, publication: Publication): string {
  const { enrolled, holders, renewBy } = publication;
  const query = new URLSearchParams({ enrolled, holders });
  if (holders === 'renew' && renewBy !== undefined) query.set('renewBy', renewBy);
  return `/api/v1/track-editions/${id}/effects.csv?${query}`;
}

export const successionQuery = (id: string) =>
  queryOptions({
    queryKey: ['track-edition', id, 'succession'],
    queryFn: () => got(api.GET('/api/v1/track-editions/{id}/succession', { params: { path: { id } } })),
    retry: false,
    refetchInterval: ({ state }) => (state.data !== undefined && state.data.completedAt === null ? 2_000 : false),
  });
