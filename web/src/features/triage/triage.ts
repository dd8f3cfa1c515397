import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Unrouted = Dto<'UnroutedItemDto'>;
export type Topic = Dto<'TopicDto'>;
export type Ending = Exclude<Dto<'InteractionOutcomeDto'>['outcome'], 'answered' | 'passed-on'>;

/** What may become of an interaction that nobody answers. */
export const ENDINGS = ['no-answer-needed', 'moved-to-private', 'spam'] as const satisfies readonly Ending[];

export const unroutedQuery = pages(['unrouted'], (after) =>
  got(api.GET('/api/v1/unrouted', { params: { query: { after, limit: 50 } } })),
);

/** Every topic, for who routes. */
export const allTopicsQuery = pages(['topics', 'all'], (after) =>
  got(api.GET('/api/v1/topics', { params: { query: { after, limit: 100 } } })),
);

function useTriage<Input>(send: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: send, onSettled: () => void queries.invalidateQueries() });
}

/** Puts an interaction under a topic by hand. */
export const usePutUnder = (id: string) =>
  useTriage((topicId: string) =>
    got(api.PUT('/api/v1/interactions/{id}/topics/{topicId}', { params: { path: { id, topicId } } })),
  );

/** Closes an interaction: whoever closes it takes it on first. */
export const useCloseUnanswered = (id: string) =>
  useTriage(async ({ outcome, note }: { outcome: Ending; note: string }) => {
    const params = { path: { id } };
    await got(api.POST('/api/v1/interactions/{id}/claim', { params }));
    await got(api.POST('/api/v1/interactions/{id}/outcome', { params, body: { outcome, note, department: null } }));
  });
