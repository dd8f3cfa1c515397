import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, basePath, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Export = Dto<'ExportDto'>;
export type RetentionKind = Dto<'RetentionKindDto'>;
export type DisposalRun = Dto<'DisposalRunDto'>;
export type Request = Dto<'RequestDto'>;
export type Hold = Dto<'HoldDto'>;

export const actingQuery = queryOptions({
  queryKey: ['acting'],
  queryFn: () => got(api.GET('/api/v1/my/acting')),
});

export function useActing() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (optedOut: boolean) => got(api.PUT('/api/v1/my/acting', { body: { optedOut } })),
    onSuccess: () => void queries.invalidateQueries(),
  });
}

/** Asked again every other second while a file is being made. */
export const exportsQuery = queryOptions({
  queryKey: ['exports'],
  queryFn: () => got(api.GET('/api/v1/my/exports')),
  refetchInterval: ({ state }) => (state.data?.items.some(({ doneAt }) => doneAt === null) === true ? 2_000 : false),
});

export function useAskExport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => got(api.POST('/api/v1/my/exports')),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['exports'] }),
  });
}

/** Where a file is downloaded. */
export function fileOf(path: string): string {
  return `${basePath}/api/v1/${path}`;
}

export const myLooksQuery = pages(['my-looks'], (after) =>
  got(api.GET('/api/v1/my/looks', { params: { query: { after, limit: 20 } } })),
);

export const retentionQuery = queryOptions({
  queryKey: ['retention'],
  queryFn: () => got(api.GET('/api/v1/retention')),
});

export const runsQuery = queryOptions({
  queryKey: ['retention-runs'],
  queryFn: () => got(api.GET('/api/v1/retention-runs')),
  refetchInterval: ({ state }) => (state.data?.items.some(({ doneAt }) => doneAt === null) === true ? 2_000 : false),
});

export function useChangeRetention(kind: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Dto<'ChangeRetentionDto'>) =>
      got(api.PUT('/api/v1/retention/{kind}', { params: { path: { kind } }, body })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['retention'] }),
  });
}

export function useDecideRetention() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, confirmed }: { id: string; confirmed: boolean }) =>
      confirmed
        ? got(api.POST('/api/v1/retention-changes/{id}/confirmation', { params: { path: { id } } }))
        : got(api.POST('/api/v1/retention-changes/{id}/refusal', { params: { path: { id } } })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['retention'] }),
  });
}

export function useRunRetention() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => got(api.POST('/api/v1/retention-runs')),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['retention-runs'] }),
  });
}

export const requestsQuery = pages(['privacy-requests'], (after) =>
  got(api.GET('/api/v1/privacy-requests', { params: { query: { after, limit: 20 } } })),
);

export const requestPreviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['privacy-request', id],
    queryFn: () => got(api.GET('/api/v1/privacy-requests/{id}/preview', { params: { path: { id } } })),
  });

export function useMakeRequest() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Dto<'MakeRequestDto'>) => got(api.POST('/api/v1/privacy-requests', { body })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['privacy-requests'] }),
  });
}

export function useEndRequest(id: string) {
  const queries = useQueryClient();
  const path = { params: { path: { id } } };
  return useMutation({
    mutationFn: (act: 'erase' | 'conclude' | 'withdraw') => {
      if (act === 'erase') return got(api.POST('/api/v1/privacy-requests/{id}/erasure', path));
      if (act === 'conclude') return got(api.POST('/api/v1/privacy-requests/{id}/conclusion', path));
      return got(api.POST('/api/v1/privacy-requests/{id}/withdrawal', path));
    },
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['privacy-requests'] }),
  });
}

export const holdsQuery = pages(['legal-holds'], (after) =>
  got(api.GET('/api/v1/legal-holds', { params: { query: { after, limit: 20 } } })),
);

export function usePlaceHold() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Dto<'PlaceHoldDto'>) => got(api.POST('/api/v1/legal-holds', { body })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['legal-holds'] }),
  });
}

export function useReleaseHold(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      got(api.POST('/api/v1/legal-holds/{id}/release', { params: { path: { id } }, body: { reason } })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['legal-holds'] }),
  });
}
