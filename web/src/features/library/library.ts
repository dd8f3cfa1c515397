import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Offered = Dto<'OfferedContentDto'>;
export type Content = Dto<'ContentDto'>;
export type ContentDetail = Dto<'ContentDetailDto'>;
export type StatedContent = Dto<'StateContentDto'>;
export type Place = ContentDetail['channels'][number];

export const DESK_STATES = ['suggested', 'approved', 'expired', 'declined', 'retired'] as const;
export type DeskState = (typeof DESK_STATES)[number];

export const libraryQuery = (search: string) =>
  pages(['library', 'all', search], (after) =>
    got(api.GET('/api/v1/content', { params: { query: { search: search || undefined, after, limit: 30 } } })),
  );

export const myContentQuery = pages(['library', 'mine'], (after) =>
  got(api.GET('/api/v1/my/content', { params: { query: { after, limit: 30 } } })),
);

export const deskQuery = (state: DeskState) =>
  pages(['library', 'desk', state], (after) =>
    got(api.GET('/api/v1/content-desk', { params: { query: { state, after, limit: 30 } } })),
  );

export const contentQuery = (id: string) =>
  queryOptions({
    queryKey: ['library', 'one', id],
    queryFn: () => got(api.GET('/api/v1/content/{id}', { params: { path: { id } } })),
  });

function useAct<V, R>(act: (value: V) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: act, onSettled: () => void queries.invalidateQueries() });
}

const at = (id: string) => ({ params: { path: { id } } });

/** Suggests content, or states what there is anew. */
export const useStateContent = (known: ContentDetail | null) =>
  useAct(async (body: StatedContent): Promise<string> => {
    if (known === null) return (await got(api.POST('/api/v1/content', { body }))).id;
    const headers = { 'if-match': `"${known.version}"` };
    await got(api.PUT('/api/v1/content/{id}', { ...at(known.id), headers, body }));
    return known.id;
  });

export const useApproveContent = (id: string) =>
  useAct((revision: number) =>
    got(api.POST('/api/v1/content/{id}/approval', { ...at(id), body: { revision, ownerId: null } })),
  );

export const useDeclineContent = (id: string) =>
  useAct((body: Dto<'DeclineContentDto'>) => got(api.POST('/api/v1/content/{id}/decline', { ...at(id), body })));

export const useRetireContent = (id: string) => useAct(() => got(api.POST('/api/v1/content/{id}/retirement', at(id))));

export const useShare = (id: string) =>
  useAct((body: Dto<'ShareDto'>) => got(api.POST('/api/v1/content/{id}/shares', { ...at(id), body })));
