import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Nudge = Dto<'NudgeDto'>;

export const nudgesQuery = (state: 'open' | 'done') =>
  pages(['nudges', state], (after) => got(api.GET('/api/v1/my/nudges', { params: { query: { state, after } } })));

export const unseenQuery = queryOptions({
  queryKey: ['nudges', 'count'],
  queryFn: () => got(api.GET('/api/v1/my/nudges/count')),
  refetchInterval: 30_000,
});

/** Marks a nudge: seen, or done and put away. */
export function useMark(act: 'seen' | 'done') {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      got(
        act === 'seen'
          ? api.POST('/api/v1/my/nudges/{id}/seen', { params: { path: { id } } })
          : api.POST('/api/v1/my/nudges/{id}/done', { params: { path: { id } } }),
      ),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['nudges'] }),
  });
}

function useAct<Asked>(act: (asked: Asked) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => void queries.invalidateQueries({ queryKey: ['nudges'] }) });
}

export const useSnooze = () =>
  useAct(({ id, until }: { id: string; until: Dto<'SnoozeDto'>['until'] }) =>
    got(api.POST('/api/v1/my/nudges/{id}/snooze', { params: { path: { id } }, body: { until } })),
  );

export const useDismiss = () =>
  useAct((id: string) => got(api.POST('/api/v1/my/nudges/{id}/dismissal', { params: { path: { id } } })));

export const useOptOut = () =>
  useAct((id: string) => got(api.POST('/api/v1/my/nudges/{id}/opt-out', { params: { path: { id } } })));
