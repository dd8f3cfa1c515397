import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Topic = Dto<'TopicDto'>;
export type Rule = Dto<'KeywordDto'>;
export type Trial = Dto<'TopicTrialResultDto'>;
export type Sample = Dto<'TrialSampleDto'>;
/** What of a topic is written in the editor. */
export type Written = Dto<'AddTopicDto'>;

export const topicsQuery = pages(['topics', 'kept'], (after) =>
  got(api.GET('/api/v1/topics', { params: { query: { after, limit: 50 } } })),
);

export const topicQuery = (id: string) =>
  queryOptions({
    queryKey: ['topics', id],
    queryFn: () => got(api.GET('/api/v1/topics/{id}', { params: { path: { id } } })),
    staleTime: Infinity,
  });

export const rerunsQuery = queryOptions({
  queryKey: ['topic-reroutings'],
  queryFn: () => got(api.GET('/api/v1/topic-reroutings')),
});

export function useSaveTopic(topic: Topic | null) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ code, ...body }: Written) =>
      topic === null
        ? got(api.POST('/api/v1/topics', { body: { code, ...body } }))
        : got(
            api.PUT('/api/v1/topics/{id}', {
              params: { path: { id: topic.id } },
              headers: { 'if-match': `"${topic.version}"` },
              body,
            }),
          ),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['topics'] }),
  });
}

export const useTryRules = () =>
  useMutation({ mutationFn: (body: Dto<'TopicTrialDto'>) => got(api.POST('/api/v1/topic-trials', { body })) });

function useRerunning<Asked>(act: (asked: Asked) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () => void queries.invalidateQueries({ queryKey: ['topic-reroutings'] }),
  });
}

export const useRerun = () => useRerunning(() => got(api.POST('/api/v1/topic-reroutings')));

export const useStopRerun = () =>
  useRerunning((id: string) =>
    got(api.POST('/api/v1/topic-reroutings/{id}/cancellation', { params: { path: { id } } })),
  );
