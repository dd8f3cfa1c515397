import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type FollowUp = Dto<'FollowUpDto'>;

export const followUpsQuery = queryOptions({
  queryKey: ['follow-ups'],
  queryFn: () => got(api.GET('/api/v1/follow-up-windows')),
});

function useWindow<V>(act: (value: V) => Promise<Dto<'FollowUpListDto'>>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: (found) => queries.setQueryData(followUpsQuery.queryKey, found) });
}

const at = (id: string) => ({ params: { path: { id } } });

/** States a window from now on: a channel's, or the general one. */
export const useStateFollowUp = (channelId: string | null) =>
  useWindow((body: Dto<'StateFollowUpDto'>) =>
    got(
      channelId === null
        ? api.PUT('/api/v1/follow-up-windows/general', { body })
        : api.PUT('/api/v1/channels/{id}/follow-up-window', { ...at(channelId), body }),
    ),
  );

/** The general window holds for the channel again. */
export const useDropFollowUp = (channelId: string) =>
  useWindow(() => got(api.DELETE('/api/v1/channels/{id}/follow-up-window', at(channelId))));
