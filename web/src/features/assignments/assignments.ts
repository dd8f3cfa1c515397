import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Assignment = Dto<'AssignmentDto'>;
export type NewAssignment = Dto<'AssignmentInputDto'>;

export const assignmentsQuery = pages(['assignments'], (after) =>
  got(api.GET('/api/v1/assignments', { params: { query: { after, limit: 30 } } })),
);

/** Who is late, the longest first. */
export const lateQuery = queryOptions({
  queryKey: ['training-report', 'late'],
  queryFn: () => got(api.GET('/api/v1/training-report', { params: { query: { late: 'true', limit: 20 } } })),
});

export const beltsQuery = queryOptions({
  queryKey: ['belts'],
  queryFn: () => got(api.GET('/api/v1/belts')),
  staleTime: 300_000,
});

export const audiencesQuery = queryOptions({
  queryKey: ['audiences'],
  queryFn: () => got(api.GET('/api/v1/audiences', { params: { query: { limit: 100 } } })),
});

const EVERYONE = { everyone: true };

/** Whom the rule "everyone" reaches, and how it reads; an audience that reads the same is that audience. */
export const everyoneQuery = queryOptions({
  queryKey: ['audiences', 'everyone'],
  queryFn: () => got(api.POST('/api/v1/audience-previews', { body: { rule: EVERYONE } })),
});

/** What is to be assigned: a belt by its code, or a track. */
export type What = Pick<NewAssignment, 'belt' | 'track' | 'everyMonths' | 'yearlyOn'>;

/** `track:code` names a track, anything else a belt. */
export function whatOf(value: string): What {
  return value.startsWith('track:') ? { track: value.slice('track:'.length) } : { belt: value };
}

/** Whom it is for: an audience, or a list of people that was read. */
export type Whom = { readonly audienceId: string } | { readonly listId: string };

export const previewQuery = (what: What, whom: Whom, joinerDays: number) =>
  queryOptions({
    queryKey: ['assignment-preview', JSON.stringify(what), JSON.stringify(whom), joinerDays],
    queryFn: () => got(api.POST('/api/v1/assignment-previews', { body: { ...what, ...whom, joinerDays } })),
    staleTime: 0,
    retry: false,
  });

export function useMakeEveryone() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (names: Record<string, string>) =>
      got(api.POST('/api/v1/audiences', { body: { names, rule: EVERYONE } })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['audiences'] }),
  });
}

/** Assigns once, however often the button is pressed: the key belongs to the form as it was filled in. */
export function useAssign() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: NewAssignment; key: string }) =>
      got(api.POST('/api/v1/assignments', { body, headers: { 'idempotency-key': key } })),
    onSuccess: () => void queries.invalidateQueries(),
  });
}

/** Ends it: who began may go on, who did not is asked no more. */
export function useEndAssignment() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => got(api.POST('/api/v1/assignments/{id}/end', { params: { path: { id } } })),
    onSuccess: () => void queries.invalidateQueries(),
  });
}
