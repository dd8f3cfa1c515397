import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, basePath, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type LateRow = Dto<'LateRowDto'>;
export type Team = Dto<'LateTeamDto'>;
export type Entity = Dto<'LateEntityDto'>;
export type Move = Dto<'EnrolmentMoveDto'>;
export type MoveItem = Dto<'MoveItemDto'>;
export type Trial = Dto<'EnrolmentMoveTrialDto'>;
export type MovePreview = Dto<'EnrolmentMovePreviewDto'>;
export type MoveKind = Trial['kind'];
/** Whose enrolments an act is about. */
export type Whom = Omit<Trial, 'kind'>;

export const STANDINGS = ['late', 'at-risk', 'away'] as const;

/** Whom the list is about; what is not said is not narrowed. */
export interface LateFilter {
  readonly standing?: (typeof STANDINGS)[number];
  readonly track?: string;
  readonly department?: string;
  readonly managerId?: string;
  readonly under?: string;
}

export const lateListQuery = (filter: LateFilter) =>
  pages(['late', filter], (after) =>
    got(api.GET('/api/v1/late-training', { params: { query: { ...filter, after, limit: 50 } } })),
  );

export const teamsQuery = (by: 'department' | 'manager', track: string | undefined) =>
  queryOptions({
    queryKey: ['late', 'teams', by, track ?? ''],
    queryFn: () => got(api.GET('/api/v1/late-training-teams', { params: { query: { by, track } } })),
  });

/** Where the same is had as a file. */
export function fileOf(format: 'csv' | 'xlsx', filter: LateFilter): string {
  const asked = new URLSearchParams(Object.entries(filter)).toString();
  return `${basePath}/api/v1/late-training.${format}${asked === '' ? '' : `?${asked}`}`;
}

export function useRemind() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Dto<'RemindersInputDto'>) => got(api.POST('/api/v1/training-reminders', { body })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['late'] }),
  });
}

export const movePreviewQuery = (body: Trial) =>
  queryOptions({
    queryKey: ['move-preview', JSON.stringify(body)],
    queryFn: () => got(api.POST('/api/v1/enrolment-move-previews', { body })),
    staleTime: 0,
    retry: false,
  });

/** Acts once, however often the button is pressed: the key belongs to the form as it was filled in. */
export function useMove() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: Dto<'EnrolmentMoveInputDto'>; key: string }) =>
      got(api.POST('/api/v1/enrolment-moves', { body, headers: { 'idempotency-key': key } })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['moves'] }),
  });
}

/** Counts again, as of now. */
export function useLookAgain() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => got(api.POST('/api/v1/late-training-looks')),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['late'] }),
  });
}

const path = (id: string) => ({ params: { path: { id } } });

export const movesQuery = pages(['moves'], (after) =>
  got(api.GET('/api/v1/enrolment-moves', { params: { query: { after, limit: 20 } } })),
);

/** Asked again by the second while it is under way. */
export const moveQuery = (id: string) =>
  queryOptions({
    queryKey: ['moves', id],
    queryFn: () => got(api.GET('/api/v1/enrolment-moves/{id}', path(id))),
    refetchInterval: ({ state }) =>
      state.data === undefined || ['running', 'undoing'].includes(state.data.state) ? 1000 : false,
  });

export const moveItemsQuery = (id: string, counts: string) =>
  pages(['moves', id, 'items', counts], (after) =>
    got(api.GET('/api/v1/enrolment-moves/{id}/items', { params: { path: { id }, query: { after, limit: 50 } } })),
  );

function useMoveAct(send: () => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => void queries.invalidateQueries({ queryKey: ['moves'] }),
  });
}

export const useCancelMove = (id: string) =>
  useMoveAct(() => got(api.POST('/api/v1/enrolment-moves/{id}/cancellation', path(id))));

export const useUndoMove = (id: string) =>
  useMoveAct(() => got(api.POST('/api/v1/enrolment-moves/{id}/undoing', path(id))));
