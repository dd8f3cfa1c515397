import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Campaign = Dto<'CampaignDto'>;
export type CampaignInput = Dto<'CampaignInputDto'>;
export type PreviewInput = Dto<'CampaignPreviewInputDto'>;

export const campaignListQuery = pages(['campaigns', 'list'], (after) =>
  got(api.GET('/api/v1/campaigns', { params: { query: { after, limit: 30 } } })),
);

export const campaignQuery = (id: string) =>
  queryOptions({
    queryKey: ['campaigns', 'one', id],
    queryFn: () => got(api.GET('/api/v1/campaigns/{id}', { params: { path: { id } } })),
    // While it runs its figures move.
    refetchInterval: ({ state: { data } }) => (data?.state === 'running' ? 5_000 : false),
  });

export const campaignPreviewQuery = (body: PreviewInput) =>
  queryOptions({
    queryKey: ['campaigns', 'preview', JSON.stringify(body)],
    queryFn: () => got(api.POST('/api/v1/campaign-previews', { body })),
    placeholderData: keepPreviousData,
    staleTime: 0,
    retry: false,
  });

/** Makes a draft, or writes over the one it was read from; answers its id. */
export function useSaveCampaign(campaign: Campaign | null) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: CampaignInput): Promise<string> => {
      if (campaign === null) return (await got(api.POST('/api/v1/campaigns', { body }))).id;
      const params = { path: { id: campaign.id } };
      const headers = { 'if-match': `"${campaign.version}"` };
      await got(api.PUT('/api/v1/campaigns/{id}', { params, headers, body }));
      return campaign.id;
    },
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['campaigns'] }),
  });
}

export type Act = 'start' | 'confirm' | 'pause' | 'resume' | 'cancel' | 'sample' | 'discard';

/** What is done with a campaign as it stands. */
export function useActOnCampaign(id: string) {
  const queries = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: (act: Act) => {
      switch (act) {
        case 'start':
          return got(api.POST('/api/v1/campaigns/{id}/start', { params }));
        case 'confirm':
          return got(api.POST('/api/v1/campaigns/{id}/confirmation', { params }));
        case 'pause':
          return got(api.POST('/api/v1/campaigns/{id}/pause', { params }));
        case 'resume':
          return got(api.POST('/api/v1/campaigns/{id}/resumption', { params }));
        case 'cancel':
          return got(api.POST('/api/v1/campaigns/{id}/cancellation', { params }));
        case 'sample':
          return got(api.POST('/api/v1/campaigns/{id}/samples', { params }));
        case 'discard':
          return got(api.DELETE('/api/v1/campaigns/{id}', { params }));
      }
    },
    onSuccess: (_, act) => {
      if (act !== 'discard') void queries.invalidateQueries({ queryKey: ['campaigns'] });
    },
  });
}
