import { queryOptions } from '@tanstack/react-query';
import { api, basePath, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Proof = Dto<'ProofDto'>;

export const STATES = ['acknowledged', 'counted', 'missing'] as const;

/** What is asked about; what is not said is not narrowed. */
export interface ProofFilter {
  readonly documentId?: string;
  readonly editionId?: string;
  readonly personId?: string;
  readonly audienceId?: string;
  readonly state?: (typeof STATES)[number];
  /** An instant. */
  readonly at?: string;
}

export const proofsQuery = (filter: ProofFilter) =>
  pages(['proofs', filter], (after) =>
    got(api.GET('/api/v1/rules-proofs', { params: { query: { ...filter, after, limit: 50 } } })),
  );

export const countsQuery = (filter: ProofFilter) =>
  queryOptions({
    queryKey: ['proofs', 'counts', filter],
    queryFn: () => got(api.GET('/api/v1/rules-proof-counts', { params: { query: { ...filter } } })),
  });

/** Where the same is had as a file. */
export function fileOf(format: 'csv' | 'xlsx' | 'json', filter: ProofFilter): string {
  const asked = new URLSearchParams(Object.entries(filter)).toString();
  return `${basePath}/api/v1/rules-proofs.${format}${asked === '' ? '' : `?${asked}`}`;
}

export const keysFile = `${basePath}/api/v1/proof-keys`;
