import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Recognition = Dto<'RecognitionDto'>;
export type Proposal = Dto<'ProposeRecognitionDto'>;
export type Person = Dto<'ListedPersonDto'>;

export const recognitionsQuery = (state: Recognition['state'] | undefined) =>
  pages(['recognitions', state ?? 'all'], (after) =>
    got(api.GET('/api/v1/recognitions', { params: { query: { state, after, limit: 30 } } })),
  );

/** Persons whose name or number has these letters. */
export const peopleQuery = (search: string) =>
  queryOptions({
    queryKey: ['people', 'search', search],
    queryFn: () => got(api.GET('/api/v1/people', { params: { query: { search, limit: 8 } } })),
    enabled: search.trim().length > 1,
    staleTime: 30_000,
  });

function useAct<Input>(send: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => void queries.invalidateQueries({ queryKey: ['recognitions'] }),
  });
}

export const usePropose = () =>
  useAct(({ body, key }: { body: Proposal; key: string }) =>
    got(api.POST('/api/v1/recognitions', { body, headers: { 'idempotency-key': key } })),
  );

const path = (id: string) => ({ params: { path: { id } } });

export const useConfirm = (id: string) =>
  useAct(() => got(api.POST('/api/v1/recognitions/{id}/confirmation', path(id))));

export const useRefuse = (id: string) => useAct(() => got(api.POST('/api/v1/recognitions/{id}/refusal', path(id))));
