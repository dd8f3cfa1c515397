import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, basePath, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type MyBadge = Dto<'MyBadgeDto'>;
export type MyAward = Dto<'MyAwardDto'>;
export type BadgeSetting = Dto<'BadgeSettingDto'>;

export const badgeQuery = queryOptions({
  queryKey: ['my-badge'],
  queryFn: () => got(api.GET('/api/v1/my/badge')),
});

export const awardsQuery = queryOptions({
  queryKey: ['my-awards'],
  queryFn: () => got(api.GET('/api/v1/my/awards')),
});

export const settingsQuery = queryOptions({
  queryKey: ['badge-settings'],
  queryFn: () => got(api.GET('/api/v1/badge-settings')),
});

export const checkQuery = (id: string) =>
  queryOptions({
    queryKey: ['award-check', id],
    queryFn: () => got(api.GET('/api/v1/award-checks/{id}', { params: { path: { id } } })),
    enabled: id !== '',
    retry: false,
  });

export function useShowBadge() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (shown: boolean) => got(api.PUT('/api/v1/my/badge', { body: { shown } })),
    onSuccess: (badge) => queries.setQueryData(badgeQuery.queryKey, badge),
  });
}

export function useSettleBadges() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Dto<'SettleBadgesDto'>) => got(api.PUT('/api/v1/badge-settings', { body })),
    onSuccess: async () => {
      await Promise.all(['badge-settings', 'my-badge'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
  });
}

/** An address of the api below this console's. */
export function addressOf(path: string): string {
  return `${basePath}/api/v1/${path}`;
}

/** What a page of the intranet holds to show a badge. */
export function snippetOf(id: string, language: string): string {
  return `<img src="${location.origin}${addressOf(`badges/${id}.svg?language=${language}`)}" height="32" alt="" />`;
}
