import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type GroupHook = Dto<'GroupHookDto'>;
export type NewGroupHook = Dto<'AddGroupHookDto'>;
export type GroupHookReason = Dto<'GroupHookReasonDto'>;

export const groupHooksQuery = queryOptions({
  queryKey: ['group-hooks'],
  queryFn: () => got(api.GET('/api/v1/group-hooks')),
});

function useChange<T, R>(send: (stated: T) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => queries.invalidateQueries({ queryKey: groupHooksQuery.queryKey }),
  });
}

export const useAddGroupHook = () => useChange((body: NewGroupHook) => got(api.POST('/api/v1/group-hooks', { body })));

export const usePauseGroupHook = () =>
  useChange(({ id, paused }: Pick<GroupHook, 'id' | 'paused'>) =>
    got(api.PATCH('/api/v1/group-hooks/{id}', { params: { path: { id } }, body: { paused } })),
  );

export const useRemoveGroupHook = () =>
  useChange((id: string) => got(api.DELETE('/api/v1/group-hooks/{id}', { params: { path: { id } } })));

export const useGroupHookSample = () =>
  useChange((id: string) => got(api.POST('/api/v1/group-hooks/{id}/samples', { params: { path: { id } } })));
