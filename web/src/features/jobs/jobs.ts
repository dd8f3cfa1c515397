import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Duty = Dto<'DutyDto'>;
export type NewDuty = Dto<'DutyInputDto'>;
export type Readiness = Dto<'MyReadinessDto'>;

export const myDutiesQuery = queryOptions({
  queryKey: ['my-duties'],
  queryFn: () => got(api.GET('/api/v1/my/duties')),
});

export const familiesQuery = queryOptions({
  queryKey: ['jobs', 'families'],
  queryFn: () => got(api.GET('/api/v1/job-families')),
});

export const dutiesQuery = (jobFamily: string) =>
  pages(['jobs', 'duties', jobFamily], (after) =>
    got(
      api.GET('/api/v1/duties', {
        params: { query: { after, limit: 50, ...(jobFamily === '' ? {} : { jobFamily }) } },
      }),
    ),
  );

export const tracksQuery = queryOptions({
  queryKey: ['tracks', 'first'],
  queryFn: () => got(api.GET('/api/v1/tracks', { params: { query: { limit: 100 } } })),
  staleTime: 60_000,
});

export const editionQuery = (id: string) =>
  queryOptions({
    queryKey: ['track-edition', id],
    queryFn: () => got(api.GET('/api/v1/track-editions/{id}', { params: { path: { id } } })),
    staleTime: 60_000,
  });

/** Adds a duty, or states one anew. */
export function useSaveDuty(duty: Duty | null) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewDuty) =>
      duty === null
        ? got(api.POST('/api/v1/duties', { body }))
        : got(
            api.PUT('/api/v1/duties/{id}', {
              params: { path: { id: duty.id } },
              headers: { 'if-match': `"${duty.version}"` },
              body,
            }),
          ),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['jobs'] }),
  });
}

export function useRemoveDuty() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => got(api.DELETE('/api/v1/duties/{id}', { params: { path: { id } } })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['jobs'] }),
  });
}

export const readinessQuery = queryOptions({
  queryKey: ['readiness', 'mine'],
  queryFn: () => got(api.GET('/api/v1/my/readiness')),
});

export const teamQuery = queryOptions({
  queryKey: ['readiness', 'team'],
  queryFn: () => got(api.GET('/api/v1/my/team/readiness')),
});

export function useShare() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (shared: boolean) => got(api.PUT('/api/v1/my/readiness/sharing', { body: { shared } })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['readiness'] }),
  });
}

export const requirementsQuery = queryOptions({
  queryKey: ['readiness', 'requirements'],
  queryFn: () => got(api.GET('/api/v1/belt-requirements')),
});

export const approvalsQuery = queryOptions({
  queryKey: ['readiness', 'approvals'],
  queryFn: () => got(api.GET('/api/v1/readiness-approvals')),
});

/** Acts on what a promotion asks and where readiness is on. */
export function useReadinessActs() {
  const queries = useQueryClient();
  const onSuccess = (): Promise<void> => queries.invalidateQueries({ queryKey: ['readiness'] });
  const require = useMutation({
    mutationFn: (body: Dto<'BeltRequirementInputDto'>) => got(api.POST('/api/v1/belt-requirements', { body })),
    onSuccess,
  });
  const drop = useMutation({
    mutationFn: (id: string) => got(api.DELETE('/api/v1/belt-requirements/{id}', { params: { path: { id } } })),
    onSuccess,
  });
  const approve = useMutation({
    mutationFn: (body: Dto<'ReadinessApprovalInputDto'>) => got(api.POST('/api/v1/readiness-approvals', { body })),
    onSuccess,
  });
  const end = useMutation({
    mutationFn: (id: string) => got(api.DELETE('/api/v1/readiness-approvals/{id}', { params: { path: { id } } })),
    onSuccess,
  });
  return { require, drop, approve, end };
}
