import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type MailSettings = Dto<'MailSettingsDto'>;
export type SetMailSettings = Dto<'SetMailSettingsDto'>;

export const mailQuery = queryOptions({
  queryKey: ['mail'],
  queryFn: () => got(api.GET('/api/v1/mail-settings')),
});

export function useSetMail() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: SetMailSettings }) =>
      got(api.PUT('/api/v1/mail-settings', { headers: { 'if-match': `"${version}"` }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['mail'] }),
  });
}

export const useSample = () => useMutation({ mutationFn: () => got(api.POST('/api/v1/mail-samples')) });

export const standingQuery = queryOptions({
  queryKey: ['deliveries', 'standing'],
  queryFn: () => got(api.GET('/api/v1/media-standing')),
});

export const deadQuery = pages(['deliveries', 'dead'], (after) =>
  got(api.GET('/api/v1/dead-letters', { params: { query: { after } } })),
);

export function useRetry() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string | null) =>
      id === null
        ? got(api.POST('/api/v1/dead-letters/retries'))
        : got(api.POST('/api/v1/dead-letters/{id}/retry', { params: { path: { id } } })),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['deliveries'] }),
  });
}

export const pausedQuery = queryOptions({
  queryKey: ['deliveries', 'paused'],
  queryFn: () => got(api.GET('/api/v1/paused-addresses')),
});

export function useUnpause() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => got(api.DELETE('/api/v1/paused-addresses/{id}', { params: { path: { id } } })),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['deliveries'] }),
  });
}
