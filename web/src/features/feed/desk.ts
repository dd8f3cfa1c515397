import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type InteractionTriage = Dto<'InteractionTriageDto'>;

const at = (id: string) => ({ params: { path: { id } } });

/** Why it is under its topics, in words. */
export const whyQuery = (id: string) =>
  queryOptions({
    queryKey: ['interaction', id, 'routing'],
    queryFn: () => got(api.GET('/api/v1/interactions/{id}/routing', at(id))),
  });

/** Its tags, and what says the same. */
export const triageOfQuery = (id: string) =>
  queryOptions({
    queryKey: ['interaction', id, 'triage'],
    queryFn: () => got(api.GET('/api/v1/interactions/{id}/triage', at(id))),
  });

function useAct<V>(send: (value: V) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: send, onSettled: () => queries.invalidateQueries() });
}

interface Hand {
  readonly topicId: string;
  readonly reason: string;
}

const routed = (id: string, { topicId, reason }: Hand) => ({
  params: { path: { id, topicId }, query: { reason } },
});

/** Puts it under a topic, and takes it from under the one it is said to be wrong for. */
export const useReroute = (id: string) =>
  useAct(async ({ from, ...hand }: Hand & { from: string | null }) => {
    await got(api.PUT('/api/v1/interactions/{id}/topics/{topicId}', routed(id, hand)));
    if (from === null) return;
    await got(
      api.DELETE('/api/v1/interactions/{id}/topics/{topicId}', routed(id, { topicId: from, reason: hand.reason })),
    );
  });

export const useTakeFrom = (id: string) =>
  useAct((hand: Hand) => got(api.DELETE('/api/v1/interactions/{id}/topics/{topicId}', routed(id, hand))));

export const useTag = (id: string) =>
  useAct(({ tagId, on }: { tagId: string; on: boolean }) => {
    const path = { params: { path: { id, tagId } } };
    return on
      ? got(api.PUT('/api/v1/interactions/{id}/tags/{tagId}', path))
      : got(api.DELETE('/api/v1/interactions/{id}/tags/{tagId}', path));
  });

export const useProtect = (id: string) =>
  useAct((body: Dto<'StateProtectionDto'>) =>
    got(api.PUT('/api/v1/interactions/{id}/protection', { ...at(id), body })),
  );

export const useTakeBack = (id: string) => useAct(() => got(api.DELETE('/api/v1/interactions/{id}/passing', at(id))));

export const useAskFurther = (id: string) =>
  useAct((reason: string) =>
    got(api.POST('/api/v1/interactions/{id}/further-answers', { ...at(id), body: { reason } })),
  );

export const useServe = (id: string) =>
  useAct((goalId: string | null) => got(api.PUT('/api/v1/interactions/{id}/goal', { ...at(id), body: { goalId } })));
