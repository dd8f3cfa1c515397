import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Waiting = Dto<'WaitingReviewDto'>;

export const reviewsQuery = pages(['reviews'], (after) =>
  got(api.GET('/api/v1/reviews', { params: { query: { after, limit: 30 } } })),
);
