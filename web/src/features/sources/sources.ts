import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type Source = Dto<'SourceDto'>;
export type SourceSecret = Dto<'SourceSecretDto'>;

export const sourcesQuery = queryOptions({
  queryKey: ['sources'],
  queryFn: () => got(api.GET('/api/v1/sources')),
});

function useAct<Asked, Answer>(act: (asked: Asked) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => void queries.invalidateQueries({ queryKey: ['sources'] }) });
}

export const useAddSource = () => useAct((body: Dto<'NewSourceDto'>) => got(api.POST('/api/v1/sources', { body })));

export const useRotateSource = (id: string) =>
  useAct(() => got(api.POST('/api/v1/sources/{id}/rotation', { params: { path: { id } } })));

export const useMoveSource = (id: string) =>
  useAct((state: Source['state']) =>
    got(api.POST('/api/v1/sources/{id}/state', { params: { path: { id } }, body: { state } })),
  );
