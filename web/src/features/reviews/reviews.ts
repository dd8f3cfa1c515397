import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Waiting = Dto<'WaitingReviewDto'>;

export const reviewsQuery = pages(['reviews'], (after) =>
  got(api.GET('/api/v1/reviews', { params: { query: { after, limit: 30 } } })),
);

/** The head of the queue, for who goes from one draft to the next. */
export const queueQuery = queryOptions({
  queryKey: ['reviews', 'head'],
  queryFn: () => got(api.GET('/api/v1/reviews', { params: { query: { limit: 30 } } })),
});

/** What somebody may do in public, for who decides on their words. */
export const permitsOfQuery = (personId: string) =>
  queryOptions({
    queryKey: ['permits', personId],
    queryFn: () => got(api.GET('/api/v1/people/{id}/permits', { params: { path: { id: personId } } })),
    staleTime: 60_000,
  });
