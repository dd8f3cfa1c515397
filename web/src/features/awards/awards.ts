import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type Evidence = Dto<'EvidenceDto'>;
export type PersonAwards = Dto<'PersonAwardsDto'>;
export type PersonAward = Dto<'PersonAwardDto'>;
export type PersonEnrolment = Dto<'PersonEnrolmentDto'>;
export type RevocationCode = Dto<'RevokeAwardDto'>['code'];

export const REVOCATION_CODES: readonly RevocationCode[] = [
  'given-in-error',
  'not-own-work',
  'rules-broken',
  'content-withdrawn',
  'other',
];

/** What an award stands on: one's own, or a person's for those who decide about it. */
export const evidenceQuery = (awardId: string, personId: string | null) =>
  queryOptions({
    queryKey: ['award-evidence', awardId, personId],
    queryFn: (): Promise<Evidence> =>
      personId === null
        ? got(api.GET('/api/v1/my/awards/{id}/evidence', { params: { path: { id: awardId } } }))
        : got(
            api.GET('/api/v1/people/{id}/awards/{awardId}/evidence', { params: { path: { id: personId, awardId } } }),
          ),
  });

export const personAwardsQuery = (id: string) =>
  queryOptions({
    queryKey: ['person-awards', id],
    queryFn: () => got(api.GET('/api/v1/people/{id}/awards', { params: { path: { id } } })),
  });

function useAct<T>(act: (input: T) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['person-awards'] }),
  });
}

export const useRevoke = (id: string) =>
  useAct((body: Dto<'RevokeAwardDto'>) =>
    got(api.POST('/api/v1/awards/{id}/revocation', { params: { path: { id } }, body })),
  );

export const useExtend = (id: string) =>
  useAct((body: Dto<'ExtendEnrolmentDto'>) =>
    got(api.POST('/api/v1/enrolments/{id}/extensions', { params: { path: { id } }, body })),
  );

export const useWaive = (id: string) =>
  useAct((body: Dto<'WaiveDto'>) =>
    got(api.POST('/api/v1/enrolments/{id}/waivers', { params: { path: { id } }, body })),
  );

export const useEndExcuse = (id: string) =>
  useAct(() => got(api.POST('/api/v1/excuses/{id}/ending', { params: { path: { id } } })));
