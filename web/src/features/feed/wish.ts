import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

/** What one looks for in the feed; empty lists: anything. */
export type Wish = Dto<'SearchWishDto'>;
export type SavedSearch = Dto<'SavedSearchDto'>;
export type Found = Dto<'FoundDto'>;

const ORDER = 'obi.feed.order';

/** Everything, in the order one chose last; what is owed first at the beginning. */
export function anything(): Wish {
  return {
    words: null,
    order: localStorage.getItem(ORDER) === 'newest' ? 'newest' : 'urgency',
    ...{ channels: [], topics: [], risks: [], languages: [] },
    ...{ unread: false, mine: false, waitingMinutes: null },
  };
}

export function rememberOrder(order: Wish['order']): void {
  localStorage.setItem(ORDER, order);
}

/** How many of its parts narrow the feed. */
export function narrowed(wish: Wish): number {
  const lists = [wish.channels, wish.topics, wish.risks, wish.languages].filter(({ length }) => length > 0).length;
  return lists + [wish.unread, wish.mine, wish.waitingMinutes !== null].filter(Boolean).length;
}

const joined = (list: readonly string[]): string | undefined => (list.length === 0 ? undefined : list.join(','));

function placesOf({ channels, topics, risks, languages }: Wish) {
  return {
    channels: joined(channels),
    topics: joined(topics),
    risks: joined(risks),
    languages: joined(languages),
  };
}

export const wishedQuery = (wish: Wish, saved: boolean, offDuty: boolean) =>
  pages(['feed', wish, saved, offDuty], (after) =>
    got(
      api.GET('/api/v1/feed', {
        params: {
          query: {
            ...{ after, limit: 30, order: wish.order, ...placesOf(wish) },
            ...(wish.unread ? { unread: 'true' as const } : {}),
            ...(wish.mine ? { mine: 'true' as const } : {}),
            ...(saved ? { saved: 'true' as const } : {}),
            ...(offDuty ? { offDuty: 'true' as const } : {}),
            ...(wish.waitingMinutes === null ? {} : { waitingMinutes: wish.waitingMinutes }),
          },
        },
      }),
    ),
  );

export const foundQuery = (wish: Wish) =>
  pages(['found', wish], (after) =>
    got(
      api.GET('/api/v1/feed/search', {
        params: { query: { q: wish.words ?? '', after, limit: 30, ...placesOf(wish) } },
      }),
    ),
  );

export const searchesQuery = queryOptions({
  queryKey: ['searches'],
  queryFn: () => got(api.GET('/api/v1/my/searches')),
  staleTime: 60_000,
});

function useSearchAct<Input>(send: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: send, onSuccess: () => void queries.invalidateQueries({ queryKey: ['searches'] }) });
}

export const useSaveSearch = () =>
  useSearchAct((body: { name: string; wish: Wish }) => got(api.POST('/api/v1/my/searches', { body })));

export const useRemoveSearch = () =>
  useSearchAct((id: string) => got(api.DELETE('/api/v1/my/searches/{id}', { params: { path: { id } } })));

/** The same search under another name. */
export const useRenameSearch = ({ id, wish }: SavedSearch) =>
  useSearchAct((name: string) =>
    got(api.PUT('/api/v1/my/searches/{id}', { params: { path: { id } }, body: { name, wish } })),
  );

export const useArrangeSearches = () =>
  useSearchAct((ids: string[]) => got(api.PUT('/api/v1/my/searches/order', { body: { ids } })));

/** All that arrived until then is read. */
export function useReadAll() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (until: string) => got(api.PUT('/api/v1/feed/reading', { body: { until } })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['feed'] }),
  });
}
