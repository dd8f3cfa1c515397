import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Snippet = Dto<'SnippetDto'>;
export type Stated = Dto<'StateSnippetDto'>;
export type Offered = Dto<'OfferedSnippetDto'>;
export type SnippetState = Snippet['state'];

export const KINDS = ['reply', 'knowledge', 'statement'] as const satisfies readonly Snippet['kind'][];

export interface Sought {
  readonly search: string;
  readonly state?: SnippetState | undefined;
}

export const snippetsQuery = ({ search, state }: Sought) =>
  pages(['snippets', 'list', search, state ?? null], (after) =>
    got(api.GET('/api/v1/snippets', { params: { query: { after, limit: 30, search, state } } })),
  );

/** What the company states, as far as it is kept. */
export const statementsQuery = pages(['snippets', 'statements'], (after) =>
  got(api.GET('/api/v1/snippets', { params: { query: { after, limit: 100, state: 'kept', kind: 'statement' } } })),
);

export const snippetQuery = (id: string) =>
  queryOptions({
    queryKey: ['snippets', 'one', id],
    queryFn: () => got(api.GET('/api/v1/snippets/{id}', { params: { path: { id } } })),
  });

/** What may begin the reply to an interaction. */
export const offeredQuery = (interactionId: string, search: string) =>
  queryOptions({
    queryKey: ['snippets', 'offered', interactionId, search],
    queryFn: () =>
      got(
        api.GET('/api/v1/interactions/{id}/snippets', { params: { path: { id: interactionId }, query: { search } } }),
      ),
  });

function useAct<V, R>(act: (value: V) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => queries.invalidateQueries({ queryKey: ['snippets'] }) });
}

export const usePropose = () => useAct((body: Stated) => got(api.POST('/api/v1/snippets', { body })));

const at = (id: string) => ({ params: { path: { id } } });

export const useReword = ({ id, version }: Snippet) =>
  useAct((body: Stated) =>
    got(api.PUT('/api/v1/snippets/{id}', { ...at(id), headers: { 'if-match': `"${version}"` }, body })),
  );

export const useKeep = (id: string) =>
  useAct((expiresOn: string) =>
    got(api.POST('/api/v1/snippets/{id}/keeping', { ...at(id), body: { expiresOn, ownerId: null } })),
  );

export const useRetire = (id: string) =>
  useAct((note: string | null) => got(api.POST('/api/v1/snippets/{id}/retirement', { ...at(id), body: { note } })));

/** Counts that a reply was begun with it; nobody waits for that. */
export const useCountUse = () =>
  useMutation({ mutationFn: (id: string) => got(api.POST('/api/v1/snippets/{id}/uses', at(id))) });
