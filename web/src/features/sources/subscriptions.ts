import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type Subscription = Dto<'SubscriptionDto'>;

export const subscriptionsQuery = queryOptions({
  queryKey: ['subscriptions'],
  queryFn: () => got(api.GET('/api/v1/subscriptions')),
});

function useAct<Asked, Answer>(act: (asked: Asked) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['subscriptions'] }),
  });
}

export const useAddSubscription = () =>
  useAct((body: Dto<'NewSubscriptionDto'>) => got(api.POST('/api/v1/subscriptions', { body })));

export const useMoveSubscription = (id: string) =>
  useAct((state: Dto<'MoveSubscriptionDto'>['state']) =>
    got(api.POST('/api/v1/subscriptions/{id}/state', { params: { path: { id } }, body: { state } })),
  );
