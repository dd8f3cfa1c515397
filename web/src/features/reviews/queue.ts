import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';
import type { Waiting } from './reviews';

export type ReviewStep = Dto<'ReviewStepDto'>;
export type ReviewPlan = Dto<'ReviewPlanDto'>;
export type ReturnCode = Dto<'ReturnCodeDto'>;
export type Deputy = Dto<'DeputyDto'>;
export type StatedPlan = Dto<'StatePlanDto'>;

/** What of the queue is asked for. */
export interface Asked {
  readonly only: 'all' | 'mine' | 'late';
  readonly risk: '' | Waiting['risk'];
  readonly language: string;
}

export const askedQuery = ({ only, risk, language }: Asked) =>
  pages(['reviews', only, risk, language], (after) =>
    got(
      api.GET('/api/v1/reviews', {
        params: {
          query: {
            after,
            limit: 30,
            ...(only === 'all' ? {} : { only }),
            ...(risk === '' ? {} : { risk }),
            ...(language === '' ? {} : { language }),
          },
        },
      }),
    ),
  );

/** The steps of a review; there are none of what never waited for one. */
export const courseQuery = (id: string) =>
  queryOptions({
    queryKey: ['reviews', 'course', id],
    queryFn: () => got(api.GET('/api/v1/drafts/{id}/course', { params: { path: { id } } })),
    retry: false,
  });

export const stuckQuery = pages(['reviews', 'stuck'], (after) =>
  got(api.GET('/api/v1/stuck-steps', { params: { query: { after, limit: 30 } } })),
);

export const plansQuery = queryOptions({
  queryKey: ['review-plans'],
  queryFn: () => got(api.GET('/api/v1/review-plans')),
});

export const pastPlansQuery = pages(['review-plans', 'past'], (after) =>
  got(api.GET('/api/v1/past-review-plans', { params: { query: { after, limit: 20 } } })),
);

export const pastCodesQuery = queryOptions({
  queryKey: ['return-codes', 'past'],
  queryFn: () => got(api.GET('/api/v1/past-return-codes')),
});

export const reviewersQuery = queryOptions({
  queryKey: ['reviewers'],
  queryFn: () => got(api.GET('/api/v1/reviewers')),
  staleTime: 60_000,
});

export const deputiesQuery = queryOptions({
  queryKey: ['deputies'],
  queryFn: () => got(api.GET('/api/v1/my/deputies')),
});

/** Topics to choose one from: the first hundred. */
export const topicChoicesQuery = queryOptions({
  queryKey: ['topics', 'choices'],
  queryFn: () => got(api.GET('/api/v1/topics', { params: { query: { limit: 100 } } })),
  staleTime: 60_000,
});

const path = (id: string) => ({ params: { path: { id } } });

function useChange<Input, Output>(send: (input: Input) => Promise<Output>, ...keys: readonly string[]) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => {
      for (const key of keys) void queries.invalidateQueries({ queryKey: [key] });
    },
  });
}

export const useApproveSeveral = () =>
  useChange(
    (items: readonly Waiting[]) =>
      got(
        api.POST('/api/v1/reviews/approvals', {
          body: { items: items.map(({ draftId, revision }) => ({ draftId, revision })) },
        }),
      ),
    ...['reviews', 'drafts'],
  );

export const useStatePlan = () =>
  useChange((body: StatedPlan) => got(api.POST('/api/v1/review-plans', { body })), 'review-plans');

export const useEndPlan = (id: string) =>
  useChange(
    (reason: string) => got(api.POST('/api/v1/review-plans/{id}/ending', { ...path(id), body: { reason } })),
    'review-plans',
  );

export const useAddCode = () =>
  useChange((body: Dto<'AddReturnCodeDto'>) => got(api.POST('/api/v1/return-codes', { body })), 'return-codes');

export const useRetireCode = (code: string) =>
  useChange(
    (reason: string) =>
      got(api.POST('/api/v1/return-codes/{code}/retirement', { params: { path: { code } }, body: { reason } })),
    'return-codes',
  );

export const useNameDeputy = () =>
  useChange((body: Dto<'NameDeputyDto'>) => got(api.POST('/api/v1/my/deputies', { body })), 'deputies');

export const useEndDeputy = (id: string) =>
  useChange(() => got(api.DELETE('/api/v1/my/deputies/{id}', path(id))), 'deputies');

/** Says that one reads these words now; the others see it. Nothing depends on its being heard. */
export const read = (id: string): Promise<unknown> => api.PUT('/api/v1/drafts/{id}/reading', path(id));
