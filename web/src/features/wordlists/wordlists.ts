import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type Wordlist = Dto<'WordlistDto'>;
export type Kind = Wordlist['kind'];
export type Entry = Dto<'WordlistEntryDto'>;
export type Standing = Entry['standing'];
export type StatedEntry = Dto<'AddWordlistEntryDto'>;

export const MANNERS = ['word', 'prefix', 'contains', 'pattern'] as const satisfies readonly Entry['match'][];
export const STANDINGS = ['counts', 'coming', 'ended'] as const satisfies readonly Standing[];

export const wordlistsQuery = queryOptions({
  queryKey: ['wordlists'],
  queryFn: () => got(api.GET('/api/v1/wordlists')),
});

export const wordlistQuery = (id: string) =>
  queryOptions({
    queryKey: ['wordlists', id],
    queryFn: () => got(api.GET('/api/v1/wordlists/{id}', { params: { path: { id } } })),
  });

export const entriesQuery = (id: string, sought: { search: string; standing: Standing }) =>
  infiniteQueryOptions({
    queryKey: ['wordlists', id, 'entries', sought],
    queryFn: ({ pageParam }) =>
      got(
        api.GET('/api/v1/wordlists/{id}/entries', {
          params: { path: { id }, query: { ...sought, after: pageParam ?? undefined } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

function useAct<Asked, Answer>(act: (asked: Asked) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => void queries.invalidateQueries({ queryKey: ['wordlists'] }) });
}

export const useBegin = () => useAct((body: Dto<'AddWordlistDto'>) => got(api.POST('/api/v1/wordlists', { body })));

export const useEnter = (id: string) =>
  useAct((body: StatedEntry) => got(api.POST('/api/v1/wordlists/{id}/entries', { params: { path: { id } }, body })));

export const useEnd = () =>
  useAct((id: string) =>
    got(api.POST('/api/v1/wordlist-entries/{id}/ending', { params: { path: { id } }, body: { until: null } })),
  );

export const useImport = (id: string) =>
  useAct((file: File) =>
    got(
      api.POST('/api/v1/wordlists/{id}/imports', {
        params: { path: { id } },
        body: '',
        bodySerializer: () => file,
        headers: { 'content-type': 'text/csv' },
      }),
    ),
  );

export const useHandOver = ({ id, version, names }: Wordlist) =>
  useAct((owner: { ownerId: string | null; ownerRole: 'lead' | 'hr' | null }) =>
    got(
      api.PUT('/api/v1/wordlists/{id}', {
        params: { path: { id } },
        headers: { 'if-match': `"${version}"` },
        body: { names, ...owner },
      }),
    ),
  );
