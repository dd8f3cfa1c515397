import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Change = Dto<'ChangeUpdateItemDto'>;
export type Said = Dto<'SaidInteractionDto'>;

/** Of departments whose name holds a text; of all when it is empty. */
export const updatesQuery = (department: string) =>
  pages(['updates', 'list', department], (after) =>
    got(
      api.GET('/api/v1/updates', {
        params: { query: { after, limit: 30, department: department === '' ? undefined : department } },
      }),
    ),
  );

/** What customers said that holds these words; the newest first. */
export const saidQuery = (words: string, answered: boolean, inCrisis: boolean) =>
  pages(['said', words, answered, inCrisis], (after) =>
    got(
      api.GET('/api/v1/said-interactions', {
        params: { query: { after, limit: 10, answered, inCrisis, words: words === '' ? undefined : words } },
      }),
    ),
  );

export const oneUpdateQuery = (id: string) =>
  queryOptions({
    queryKey: ['updates', id],
    queryFn: () => got(api.GET('/api/v1/updates/{id}', { params: { path: { id } } })),
  });

/** Puts an interaction into an update by hand. */
export function useAddItem(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (interactionId: string) =>
      got(api.PUT('/api/v1/updates/{id}/items/{interactionId}', { params: { path: { id, interactionId } }, body: {} })),
    onSuccess: () =>
      void Promise.all([['updates'], ['update']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}

/** Pins or removes an interaction of an update, or says what we learnt from it. */
export function useChangeItem(id: string, interactionId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Change) =>
      got(api.PUT('/api/v1/updates/{id}/items/{interactionId}', { params: { path: { id, interactionId } }, body })),
    onSettled: () =>
      void Promise.all([['updates'], ['update']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
