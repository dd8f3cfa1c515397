import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, basePath, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type PackLine = Dto<'PackLineDto'>;
export type Pack = Dto<'PackDto'>;
export type EvidenceHold = Dto<'EvidenceHoldDto'>;
export type Keeping = Dto<'KeepingDto'>;

const at = (id: string) => ({ params: { path: { id } } });

/** What is looked for; what is not said is not narrowed. */
export interface PackFilter {
  readonly from?: string;
  readonly until?: string;
  readonly channelId?: string;
  readonly held?: boolean;
  readonly auditReason?: string;
}

/** A day as the instants it begins and ends with. */
const DAY = 86_400_000;
const instants = ({ from, until, ...rest }: PackFilter) => ({
  ...rest,
  ...(from === undefined ? {} : { from: new Date(from).toISOString() }),
  ...(until === undefined ? {} : { until: new Date(Date.parse(until) + DAY).toISOString() }),
});

export const packsQuery = (filter: PackFilter) =>
  pages(['evidence', 'packs', filter], (after) =>
    got(api.GET('/api/v1/evidence-packs', { params: { query: { ...instants(filter), after, limit: 25 } } })),
  );

export const packQuery = (id: string, auditReason: string | undefined) =>
  queryOptions({
    queryKey: ['evidence', 'pack', id, auditReason],
    queryFn: () => got(api.GET('/api/v1/evidence-packs/{id}', { params: { path: { id }, query: { auditReason } } })),
    retry: false,
  });

/** Where a picture of a pack is; in works-council mode with the audit that it is read for. */
export const pictureAddress = (id: string, imageId: string, auditReason: string | undefined): string =>
  `${basePath}/api/v1/evidence-packs/${id}/pictures/${imageId}/content${auditReason === undefined ? '' : `?auditReason=${encodeURIComponent(auditReason)}`}`;

export const chainQuery = queryOptions({
  queryKey: ['evidence', 'chain'],
  queryFn: () => got(api.GET('/api/v1/evidence-chain')),
  enabled: false,
});

export const holdsQuery = pages(['evidence', 'holds'], (after) =>
  got(api.GET('/api/v1/evidence-holds', { params: { query: { after, limit: 25 } } })),
);

export const classesQuery = queryOptions({
  queryKey: ['evidence', 'classes'],
  queryFn: () => got(api.GET('/api/v1/evidence-classes')),
});

export const certificatesQuery = queryOptions({
  queryKey: ['evidence', 'certificates'],
  queryFn: () => got(api.GET('/api/v1/evidence-certificates')),
});

/** The page that verifies without a server. */
export const verifierPage = `${basePath}/api/v1/evidence-verifier`;

/** A signed certificate, as a file. */
export const certificateFile = (number: number): string => `${basePath}/api/v1/evidence-certificates/${number}`;

function useEvidence<V, R>(act: (value: V) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['evidence'] }),
  });
}

export const usePlaceHold = () =>
  useEvidence((body: Dto<'PlaceEvidenceHoldDto'>) => got(api.POST('/api/v1/evidence-holds', { body })));

export const useReleaseHold = (id: string) =>
  useEvidence((reason: string) =>
    got(api.POST('/api/v1/evidence-holds/{id}/release', { ...at(id), body: { reason } })),
  );

export const useAddClass = () =>
  useEvidence((body: Dto<'AddClassDto'>) => got(api.POST('/api/v1/evidence-classes', { body })));

export const useStateRule = () =>
  useEvidence((body: Dto<'StateClassRuleDto'>) => got(api.POST('/api/v1/evidence-class-rules', { body })));

/** Has the file made and hands it to the browser. */
export function useExport() {
  return useMutation({
    mutationFn: async (body: Dto<'ExportEvidenceDto'>) => {
      const file = await got(api.POST('/api/v1/evidence-exports', { body }));
      const address = URL.createObjectURL(new Blob([JSON.stringify(file, null, 1)], { type: 'application/json' }));
      const link = Object.assign(document.createElement('a'), { href: address, download: 'evidence.json' });
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
      return file.packs.length;
    },
  });
}
