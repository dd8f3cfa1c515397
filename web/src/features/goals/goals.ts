import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type GoalReport = Dto<'GoalReportDto'>;

/** Goals that words may serve. */
export const goalsQuery = queryOptions({
  queryKey: ['goals'],
  queryFn: () => got(api.GET('/api/v1/goals', { params: { query: { limit: 100 } } })),
  staleTime: 60_000,
});

export const goalReportsQuery = pages(['goal-reports'], (after) =>
  got(api.GET('/api/v1/goal-reports', { params: { query: { after, limit: 50 } } })),
);
