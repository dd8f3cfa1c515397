import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';
import type { LiveState } from '../../app/live';

export type FeedItem = Dto<'FeedItemDto'>;
export type Interaction = Dto<'InteractionDetailDto'>;
export type ThreadMessage = Dto<'ThreadMessageDto'>;

/** How often a live screen asks again, in milliseconds. */
const LIVE = 15_000;

/** What waits, as the first page of the house shows it. */
export const feedQuery = {
  ...pages(['feed'], (after) => got(api.GET('/api/v1/feed', { params: { query: { after, limit: 30 } } }))),
  refetchInterval: LIVE,
};

/** How often to ask when no stream tells; the list is left alone while one does. */
export const everyWhile = (state: LiveState): number | false => (state === 'live' ? false : LIVE);

export const interactionQuery = (id: string) =>
  queryOptions({
    queryKey: ['interaction', id],
    queryFn: () => got(api.GET('/api/v1/interactions/{id}', { params: { path: { id } } })),
  });

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['interaction', id, 'history'],
    queryFn: () => got(api.GET('/api/v1/interactions/{id}/history', { params: { path: { id } } })),
  });

/** One has opened it. */
export const readInteraction = (id: string): Promise<unknown> =>
  got(api.PUT('/api/v1/interactions/{id}/reading', { params: { path: { id } } }));

export const topicsQuery = queryOptions({
  queryKey: ['topics', 'mine'],
  queryFn: () => got(api.GET('/api/v1/my/topics')),
});

/** Chooses or gives up a topic that is offered. */
export function useChooseTopic() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, chosen }: { id: string; chosen: boolean }) => {
      const path = { params: { path: { id } } };
      return got(chosen ? api.PUT('/api/v1/my/topics/{id}', path) : api.DELETE('/api/v1/my/topics/{id}', path));
    },
    onSettled: () =>
      void Promise.all([
        queries.invalidateQueries({ queryKey: ['topics'] }),
        queries.invalidateQueries({ queryKey: ['feed'] }),
      ]),
  });
}

function useFeedAct<Input>(send: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: send, onSettled: () => void queries.invalidateQueries() });
}

const path = (id: string) => ({ params: { path: { id } } });

export const useClaim = (id: string) => useFeedAct(() => got(api.POST('/api/v1/interactions/{id}/claim', path(id))));

export const useRelease = (id: string) =>
  useFeedAct(() => got(api.DELETE('/api/v1/interactions/{id}/claim', path(id))));
