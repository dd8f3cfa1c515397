import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type Moratorium = Dto<'MoratoriumDto'>;

export const moratoriaQuery = queryOptions({
  queryKey: ['moratoria'],
  queryFn: () => got(api.GET('/api/v1/moratoria')),
});

/** What holds everybody changes what anybody may do, anywhere in the console. */
function useAct<V>(act: (value: V) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => void queries.invalidateQueries() });
}

export const useStart = () =>
  useAct(({ reason, until }: { reason: string; until: string | null }) =>
    got(
      api.POST('/api/v1/moratoria', {
        body: {
          reason,
          until,
          channelIds: null,
          countries: null,
          audienceId: null,
          capabilities: ['reply', 'post', 'share'],
        },
      }),
    ),
  );

export const useEnd = () =>
  useAct((id: string) => got(api.POST('/api/v1/moratoria/{id}/ending', { params: { path: { id } } })));
