import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, basePath, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type DeskEpisode = Dto<'EpisodeDto'>;
export type Draft = Dto<'WriteEpisodeDto'>;

const path = (id: string) => ({ params: { path: { id } } });

export const deskQuery = pages(['radio-desk', 'list'], (after) =>
  got(api.GET('/api/v1/radio-episodes', { params: { query: { after, limit: 30 } } })),
);

export const deskEpisodeQuery = (id: string) =>
  queryOptions({
    queryKey: ['radio-desk', 'one', id],
    queryFn: () => got(api.GET('/api/v1/radio-episodes/{id}', path(id))),
  });

export function deskSoundAddress(id: string): string {
  return `${basePath}/api/v1/radio-episodes/${id}/sound`;
}

function useDesk<Input, Result>(send: (input: Input) => Promise<Result>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () =>
      void Promise.all([['radio-desk'], ['radio']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}

export const useBegin = () =>
  useDesk((names: Record<string, string>) => got(api.POST('/api/v1/radio-episodes', { body: { names } })));

export const useWrite = ({ id, version }: DeskEpisode) =>
  useDesk((body: Draft) =>
    got(api.PUT('/api/v1/radio-episodes/{id}', { ...path(id), headers: { 'if-match': `"${version}"` }, body })),
  );

export const usePublish = (id: string) =>
  useDesk(() => got(api.POST('/api/v1/radio-episodes/{id}/publication', path(id))));

export const useWithdraw = (id: string) =>
  useDesk(() => got(api.POST('/api/v1/radio-episodes/{id}/withdrawal', path(id))));

export const useSound = (id: string) =>
  useDesk((file: File) => {
    const body = new FormData();
    body.append('file', file);
    return got(
      api.PUT('/api/v1/radio-episodes/{id}/sound', { params: { path: { id }, query: {} }, body: body as never }),
    );
  });

export const useRemoveSound = (id: string) =>
  useDesk(() => got(api.DELETE('/api/v1/radio-episodes/{id}/sound', path(id))));
