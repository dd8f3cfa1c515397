import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Proposal = Dto<'TrackRecordProposalDto'>;
export type OwnProposal = Dto<'OwnProposalDto'>;
export type Threshold = Dto<'TrackRecordThresholdDto'>;
export type Entity = Dto<'TrackRecordEntityDto'>;

const at = (id: string) => ({ params: { path: { id } } });

export const myRecordQuery = queryOptions({
  queryKey: ['track-record', 'mine'],
  queryFn: () => got(api.GET('/api/v1/my/track-record')),
});

export const proposalsQuery = (state: 'open' | 'decided') =>
  pages(['track-record', 'proposals', state], (after) =>
    got(api.GET('/api/v1/track-record-proposals', { params: { query: { state, after, limit: 25 } } })),
  );

export const thresholdQuery = queryOptions({
  queryKey: ['track-record', 'threshold'],
  queryFn: () => got(api.GET('/api/v1/track-record-threshold')),
});

export const settingsQuery = queryOptions({
  queryKey: ['track-record', 'settings'],
  queryFn: () => got(api.GET('/api/v1/track-record-settings')),
});

function useRecord<V>(act: (value: V) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['track-record'] }),
  });
}

export const useAnswer = (id: string) =>
  useRecord((text: string) =>
    got(api.POST('/api/v1/my/track-record-proposals/{id}/answer', { ...at(id), body: { text } })),
  );

export const useDecide = (id: string) =>
  useRecord((body: Dto<'DecideTrackRecordDto'>) =>
    got(api.POST('/api/v1/track-record-proposals/{id}/decision', { ...at(id), body })),
  );

export const useStateThreshold = () =>
  useRecord((body: Dto<'StateTrackRecordThresholdDto'>) => got(api.POST('/api/v1/track-record-threshold', { body })));

export const useSwitch = () =>
  useRecord((body: Dto<'SwitchTrackRecordsDto'>) => got(api.POST('/api/v1/track-record-changes', { body })));

export const useDecideSwitch = (id: string) =>
  useRecord((confirmed: boolean) =>
    confirmed
      ? got(api.POST('/api/v1/track-record-changes/{id}/confirmation', at(id)))
      : got(api.POST('/api/v1/track-record-changes/{id}/refusal', at(id))),
  );
