import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type MySuspension = Dto<'MyAppealableDto'>;
export type Suspension = Dto<'StandingSuspensionDto'>;

export const mySuspensionsQuery = queryOptions({
  queryKey: ['permits', 'my-suspensions'],
  queryFn: () => got(api.GET('/api/v1/my/suspensions')),
});

export const suspensionsQuery = pages(['suspensions'], (after) =>
  got(api.GET('/api/v1/suspensions', { params: { query: { after, limit: 30 } } })),
);

function useAct<Input>(send: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => {
      void queries.invalidateQueries();
    },
  });
}

const path = (id: string) => ({ params: { path: { id } } });

export const useAppeal = (id: string) =>
  useAct((words: string) => got(api.POST('/api/v1/my/suspensions/{id}/appeal', { ...path(id), body: { words } })));

export const useDecide = (id: string) =>
  useAct((body: Dto<'DecideAppealDto'>) =>
    got(api.POST('/api/v1/suspensions/{id}/appeal-decision', { ...path(id), body })),
  );

export const useEndSuspension = (id: string) =>
  useAct((reason: string) => got(api.POST('/api/v1/suspensions/{id}/ending', { ...path(id), body: { reason } })));

export const useSuspend = () =>
  useAct(({ id, reason, until }: { id: string; reason: string; until: string | null }) =>
    got(api.POST('/api/v1/people/{id}/suspensions', { ...path(id), body: { reason, until } })),
  );
