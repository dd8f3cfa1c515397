import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, basePath, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type Runbook = Dto<'RunbookDto'>;
export type Run = Dto<'RunDto'>;
export type RunStep = Dto<'RunStepDto'>;
export type RunRef = Dto<'RunRefDto'>;

export const runbooksQuery = queryOptions({
  queryKey: ['runbooks'],
  queryFn: () => got(api.GET('/api/v1/runbooks')),
});

export const runsQuery = queryOptions({
  queryKey: ['runbook-runs'],
  queryFn: () => got(api.GET('/api/v1/runbook-runs')),
});

const at = (id: string) => ({ params: { path: { id } } });

/** A run as it goes: others settle steps meanwhile. */
export const runQuery = (id: string) =>
  queryOptions({
    queryKey: ['runbook-runs', id],
    queryFn: () => got(api.GET('/api/v1/runbook-runs/{id}', at(id))),
    refetchInterval: ({ state }) => (state.data?.ended === null ? 10_000 : false),
  });

export const reportOf = (id: string): string => `${basePath}/api/v1/runbook-runs/${id}/report`;

function useAct<V, R>(act: (value: V) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () =>
      Promise.all(
        [['runbooks'], ['runbook-runs'], ['moratoria']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  });
}

export const useStartRun = () => useAct((body: Dto<'StartRunDto'>) => got(api.POST('/api/v1/runbook-runs', { body })));

const step = (id: string, position: number) => ({ params: { path: { id, position: String(position) } } });

export const useSettle = (id: string, position: number) =>
  useAct((body: Dto<'SettleStepDto'>) =>
    got(api.POST('/api/v1/runbook-runs/{id}/steps/{position}/settlement', { ...step(id, position), body })),
  );

export const useStop = (id: string, position: number) =>
  useAct(() => got(api.POST('/api/v1/runbook-runs/{id}/steps/{position}/moratorium', step(id, position))));

export const useOwn = (id: string, position: number) =>
  useAct((ownerId: string | null) =>
    got(api.PUT('/api/v1/runbook-runs/{id}/steps/{position}/owner', { ...step(id, position), body: { ownerId } })),
  );

export const useNote = (id: string) =>
  useAct((text: string) =>
    got(api.POST('/api/v1/runbook-runs/{id}/notes', { ...at(id), body: { text, position: null } })),
  );

export const useEndRun = (id: string) =>
  useAct((outcome: string) => got(api.POST('/api/v1/runbook-runs/{id}/ending', { ...at(id), body: { outcome } })));

export const useAddRunbook = () => useAct((body: Dto<'AddRunbookDto'>) => got(api.POST('/api/v1/runbooks', { body })));

export const useChangeRunbook = ({ id, version }: Runbook) =>
  useAct((body: Dto<'StateRunbookDto'>) =>
    got(api.PUT('/api/v1/runbooks/{id}', { ...at(id), headers: { 'if-match': `"${version}"` }, body })),
  );
