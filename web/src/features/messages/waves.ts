import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type NudgeWave = Dto<'NudgeWaveDto'>;
export type NudgeLogItem = Dto<'NudgeLogItemDto'>;
export type NudgeStep = Dto<'NudgeStepDto'>;
export type NudgeEscalation = Dto<'NudgeEscalationDto'>;
export type LogState = 'waiting' | 'delivered' | 'ended' | 'failed';

export const wavesQuery = queryOptions({
  queryKey: ['nudge-waves'],
  queryFn: () => got(api.GET('/api/v1/nudge-waves')),
});

export function useCancelWave() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ reason, at }: NudgeWave) =>
      got(api.POST('/api/v1/nudge-waves/cancellations', { body: { reason, at } })),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['nudge-waves'] }),
  });
}

/** What of the log is asked for; empty: it does not matter. */
export interface Asked {
  readonly state: LogState | '';
  readonly mail: string;
}

export const logQuery = ({ state, mail }: Asked) =>
  pages(['nudge-log', state, mail], (after) =>
    got(
      api.GET('/api/v1/nudge-log', {
        params: { query: { after, ...(state === '' ? {} : { state }), ...(mail === '' ? {} : { mail }) } },
      }),
    ),
  );

export const lifeQuery = (id: string) =>
  queryOptions({
    queryKey: ['nudge-log', 'one', id],
    queryFn: () => got(api.GET('/api/v1/nudge-log/{id}', { params: { path: { id } } })),
  });

/** The same of one of one's own. */
export const ownLifeQuery = (id: string) =>
  queryOptions({
    queryKey: ['nudges', 'log', id],
    queryFn: () => got(api.GET('/api/v1/my/nudges/{id}/log', { params: { path: { id } } })),
  });

export const useNudgeSample = () =>
  useMutation({
    mutationFn: (body: Dto<'NudgeSampleDto'>) => got(api.POST('/api/v1/nudge-samples', { body })),
  });

export const escalationQuery = queryOptions({
  queryKey: ['nudge-escalation'],
  queryFn: () => got(api.GET('/api/v1/nudge-escalation')),
});

export function useSetEscalation() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, ...body }: NudgeEscalation) =>
      got(api.PUT('/api/v1/nudge-escalation', { headers: { 'if-match': `"${version}"` }, body })),
    onSuccess: (escalation) => queries.setQueryData(['nudge-escalation'], escalation),
  });
}
