import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type BoardRow = Dto<'BoardRowDto'>;
export type Standing = Dto<'StandingInteractionDto'>;
export type BulkAct = Dto<'BulkActDto'>;
export type StartBulkAct = Dto<'StartBulkActDto'>;
export type Duplicate = Dto<'DuplicateDto'>;
export type Merge = Dto<'MergeDto'>;

export const STANDINGS = ['waiting', 'held', 'at-risk', 'late'] as const;
export const ACTS = ['route', 'tag', 'close', 'give-back'] as const satisfies readonly BulkAct['kind'][];

/** By which interactions that are not done are chosen. */
export interface Filter {
  readonly channelId?: string | undefined;
  readonly topicId?: string | undefined;
  readonly unrouted?: 'true' | undefined;
  readonly standing?: (typeof STANDINGS)[number] | undefined;
  readonly tagId?: string | undefined;
  readonly search?: string | undefined;
}

export const boardQuery = queryOptions({
  queryKey: ['triage', 'board'],
  queryFn: () => got(api.GET('/api/v1/triage/board')),
  refetchInterval: 30_000,
});

/** How service levels were kept, week by week. */
export const serviceWeeksQuery = (weeks: number) =>
  queryOptions({
    queryKey: ['triage', 'service-weeks', weeks],
    queryFn: () => got(api.GET('/api/v1/triage/service-weeks', { params: { query: { weeks } } })),
  });

export const standingQuery = (filter: Filter) =>
  pages(['triage', 'standing', filter], (after) =>
    got(api.GET('/api/v1/triage/interactions', { params: { query: { ...filter, after, limit: 50 } } })),
  );

export const countQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['triage', 'count', filter],
    queryFn: () => got(api.GET('/api/v1/triage/counts', { params: { query: { ...filter } } })),
  });

export const tagsQuery = queryOptions({
  queryKey: ['triage', 'tags'],
  queryFn: () => got(api.GET('/api/v1/triage/tags')),
});

/** The latest acts; asked for again while one of them goes on. */
export const actsQuery = queryOptions({
  queryKey: ['triage', 'acts'],
  queryFn: () => got(api.GET('/api/v1/triage/bulk-acts', { params: { query: { limit: 5 } } })),
  refetchInterval: ({ state }) =>
    state.data?.items.some((act) => act.state === 'running' || act.state === 'undoing') === true ? 1_000 : false,
});

export const duplicatesQuery = queryOptions({
  queryKey: ['triage', 'duplicates'],
  queryFn: () => got(api.GET('/api/v1/triage/duplicates')),
});

export const mergesQuery = queryOptions({
  queryKey: ['triage', 'merges'],
  queryFn: () => got(api.GET('/api/v1/triage/merges')),
});

function useAct<V, R>(act: (value: V) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () =>
      Promise.all([['triage'], ['interaction']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}

export const useStart = () => useAct((body: StartBulkAct) => got(api.POST('/api/v1/triage/bulk-acts', { body })));

const at = (id: string) => ({ params: { path: { id } } });

export const useCancel = () =>
  useAct((id: string) => got(api.POST('/api/v1/triage/bulk-acts/{id}/cancellation', at(id))));

export const useUndo = () => useAct((id: string) => got(api.POST('/api/v1/triage/bulk-acts/{id}/undoing', at(id))));

export const useAddTag = () => useAct((body: Dto<'AddTriageTagDto'>) => got(api.POST('/api/v1/triage/tags', { body })));

/** Nothing new gets it. */
export const useRetireTag = () => useAct((id: string) => got(api.DELETE('/api/v1/triage/tags/{id}', at(id))));

export const useMerge = () =>
  useAct((body: Dto<'MergeDuplicatesDto'>) => got(api.POST('/api/v1/triage/merges', { body })));

export const useKeepApart = () =>
  useAct((body: Dto<'KeepApartDto'>) => got(api.POST('/api/v1/triage/apart', { body })));

export const useUndoMerge = () => useAct((id: string) => got(api.POST('/api/v1/triage/merges/{id}/undoing', at(id))));
