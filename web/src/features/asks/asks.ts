import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type AskLine = Dto<'AskLineDto'>;
export type AskThread = Dto<'AskThreadDto'>;
export type AskState = AskLine['state'];
export type Example = Dto<'ClauseExampleDto'>;

/** On whose side one reads: whoever asked, or the desk. */
export type Side = 'asker' | 'desk';

const at = (id: string) => ({ params: { path: { id } } });

export const myAsksQuery = pages(['asks', 'mine'], (after) =>
  got(api.GET('/api/v1/my/asks', { params: { query: { after, limit: 20 } } })),
);

export const asksQuery = (state: AskState) =>
  pages(['asks', 'desk', state], (after) =>
    got(api.GET('/api/v1/asks', { params: { query: { state, after, limit: 30 } } })),
  );

export const threadQuery = (id: string, side: Side) =>
  queryOptions({
    queryKey: ['asks', 'thread', side, id],
    queryFn: () =>
      side === 'asker' ? got(api.GET('/api/v1/my/asks/{id}', at(id))) : got(api.GET('/api/v1/asks/{id}', at(id))),
  });

export const examplesQuery = (documentId: string) =>
  queryOptions({
    queryKey: ['asks', 'examples', documentId],
    queryFn: () => got(api.GET('/api/v1/clause-examples', { params: { query: { documentId } } })),
  });

function useAct<V>(act: (value: V) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: act, onSettled: () => queries.invalidateQueries({ queryKey: ['asks'] }) });
}

export function useAsk() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (words: string) => got(api.POST('/api/v1/my/asks', { body: { words } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['asks'] }),
  });
}

export const useAskMore = (id: string) =>
  useAct((words: string) => got(api.POST('/api/v1/my/asks/{id}/messages', { ...at(id), body: { words } })));

export const useClose = (id: string) => useAct(() => got(api.POST('/api/v1/my/asks/{id}/closing', at(id))));

export const useAnswer = (id: string) =>
  useAct((body: Dto<'AnswerAskDto'>) => got(api.POST('/api/v1/asks/{id}/answers', { ...at(id), body })));

export const usePublish = (id: string) =>
  useAct((body: Dto<'PublishExampleDto'>) => got(api.POST('/api/v1/asks/{id}/examples', { ...at(id), body })));

export const useWithdrawExample = () =>
  useAct((id: string) => got(api.POST('/api/v1/clause-examples/{id}/withdrawal', at(id))));
