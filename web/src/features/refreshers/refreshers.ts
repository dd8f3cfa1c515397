import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type Refresher = Dto<'RefresherDto'>;
export type ClauseTeaching = Dto<'ClauseTeachingDto'>;

const at = (id: string) => ({ params: { path: { id } } });

export const refreshersQuery = queryOptions({
  queryKey: ['refreshers'],
  queryFn: () => got(api.GET('/api/v1/my/refreshers')),
});

/** One, and that it is before the person's eyes. */
export const refresherQuery = (id: string) =>
  queryOptions({
    queryKey: ['refreshers', id],
    queryFn: async () => {
      const refresher = await got(api.GET('/api/v1/my/refreshers/{id}', at(id)));
      if (refresher.ending === null) await got(api.POST('/api/v1/my/refreshers/{id}/opening', at(id)));
      return refresher;
    },
  });

export const teachingQuery = (months: number) =>
  queryOptions({
    queryKey: ['clause-teaching', months],
    queryFn: () => got(api.GET('/api/v1/clause-teaching', { params: { query: { months } } })),
  });

export const settingQuery = queryOptions({
  queryKey: ['refresher-setting'],
  queryFn: () => got(api.GET('/api/v1/refresher-setting')),
});

export function useStateSetting() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Dto<'StateRefresherSettingDto'>) => got(api.POST('/api/v1/refresher-setting', { body })),
    onSuccess: (setting) => queries.setQueryData(settingQuery.queryKey, setting),
  });
}

export function useFinish(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => got(api.POST('/api/v1/my/refreshers/{id}/completion', at(id))),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['refreshers'] }),
  });
}

export function useLetBe(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => got(api.DELETE('/api/v1/my/refreshers/{id}', at(id))),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['refreshers'] }),
  });
}
