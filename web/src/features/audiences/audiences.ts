import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';
import type { RuleJson } from './rule';

export type Audience = Dto<'AudienceDto'>;
export type Attribute = Dto<'AudienceAttributeDto'>;
export type Member = Dto<'MemberDto'>;
export type Reason = Dto<'MembershipReasonDto'>;

export const audienceListQuery = (search: string) =>
  pages(['audiences', 'list', search], (after) =>
    got(
      api.GET('/api/v1/audiences', {
        params: { query: { after, limit: 30, ...(search === '' ? {} : { search }) } },
      }),
    ),
  );

export const audienceQuery = (id: string) =>
  queryOptions({
    queryKey: ['audiences', 'one', id],
    queryFn: () => got(api.GET('/api/v1/audiences/{id}', { params: { path: { id } } })),
  });

export const membersQuery = (id: string) =>
  pages(['audiences', 'people', id], (after) =>
    got(api.GET('/api/v1/audiences/{id}/people', { params: { path: { id }, query: { after, limit: 30 } } })),
  );

export const attributesQuery = queryOptions({
  queryKey: ['audience-attributes'],
  queryFn: () => got(api.GET('/api/v1/audience-attributes')),
  staleTime: 300_000,
});

export const rulePreviewQuery = (rule: RuleJson, audienceId: string | undefined) =>
  queryOptions({
    queryKey: ['audience-preview', audienceId ?? '', JSON.stringify(rule)],
    queryFn: () =>
      got(
        api.POST('/api/v1/audience-previews', {
          body: { rule, ...(audienceId === undefined ? {} : { audienceId }) },
        }),
      ),
    staleTime: 0,
    retry: false,
  });

export const peopleQuery = (search: string) =>
  queryOptions({
    queryKey: ['people', 'search', search],
    queryFn: () => got(api.GET('/api/v1/people', { params: { query: { search, limit: 20 } } })),
    staleTime: 30_000,
  });

/** Why a person belongs to an audience, or, without a person, why oneself does. */
export const reasonsQuery = (id: string, personId: string | null) =>
  queryOptions({
    queryKey: ['audiences', 'reasons', id, personId ?? 'me'],
    queryFn: () =>
      personId === null
        ? got(api.GET('/api/v1/my/audiences/{id}/reasons', { params: { path: { id } } }))
        : got(api.GET('/api/v1/audiences/{id}/people/{personId}/reasons', { params: { path: { id, personId } } })),
  });

interface Saved {
  readonly names: Record<string, string>;
  readonly rule: RuleJson;
}

/** Makes an audience, or changes the one it was read from; answers its id. */
export function useSaveAudience(audience: Audience | null) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: Saved): Promise<string> => {
      if (audience === null) return (await got(api.POST('/api/v1/audiences', { body }))).id;
      await got(
        api.PUT('/api/v1/audiences/{id}', {
          params: { path: { id: audience.id } },
          headers: { 'if-match': `"${audience.version}"` },
          body,
        }),
      );
      return audience.id;
    },
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['audiences'] }),
  });
}
