import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type Finding = Dto<'FindingDto'>;
export type CheckRule = Dto<'CheckRuleDto'>;
export type Detector = Dto<'DetectorDto'>;
export type StatedRule = Dto<'RestateRuleDto'>;
export type Checked = Dto<'RunChecksDto'>;
export type Trial = Dto<'TryChecksDto'>;

export const SEVERITIES = ['note', 'warning', 'stop'] as const satisfies Finding['severity'][];

/** Words on their way: asked anew whenever they rest, kept nowhere, the last answer staying while the next is awaited. */
export const runQuery = (body: Checked) =>
  queryOptions({
    queryKey: ['check-runs', body],
    queryFn: async () => ({
      text: body.text,
      title: body.title ?? null,
      ...(await got(api.POST('/api/v1/check-runs', { body }))),
    }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });

export const revisionFindingsQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ['drafts', 'findings', id, number],
    queryFn: () =>
      got(
        api.GET('/api/v1/drafts/{id}/revisions/{number}/findings', { params: { path: { id, number: `${number}` } } }),
      ),
    staleTime: Infinity,
  });

export const checkRulesQuery = queryOptions({
  queryKey: ['check-rules'],
  queryFn: () => got(api.GET('/api/v1/check-rules')),
});

export const versionsQuery = (code: string) =>
  queryOptions({
    queryKey: ['check-rules', code],
    queryFn: () => got(api.GET('/api/v1/check-rules/{code}/versions', { params: { path: { code } } })),
  });

function useAct<V, R>(act: (value: V) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () => queries.invalidateQueries({ queryKey: ['check-rules'] }),
  });
}

export const useAddRule = () => useAct((body: Dto<'AddRuleDto'>) => got(api.POST('/api/v1/check-rules', { body })));

export const useRestateRule = (code: string) =>
  useAct((body: StatedRule) =>
    got(api.POST('/api/v1/check-rules/{code}/versions', { params: { path: { code } }, body })),
  );

export const useEndRule = (code: string) =>
  useAct((body: Dto<'EndRuleDto'>) =>
    got(api.POST('/api/v1/check-rules/{code}/end', { params: { path: { code } }, body })),
  );

export const useTrial = () =>
  useMutation({ mutationFn: (body: Trial) => got(api.POST('/api/v1/check-trials', { body })) });
