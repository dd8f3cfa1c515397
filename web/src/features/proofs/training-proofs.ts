import { queryOptions } from '@tanstack/react-query';
import { api, basePath, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type TrainingProof = Dto<'TrainingProofDto'>;

export const HOLDINGS = ['held', 'ended', 'revoked', 'none', 'withheld'] as const;

/** What is asked about; what is not said is not narrowed. */
export interface TrainingProofFilter {
  readonly belt?: string;
  readonly track?: string;
  readonly personId?: string;
  readonly audienceId?: string;
  readonly state?: (typeof HOLDINGS)[number];
  /** An instant. */
  readonly at?: string;
}

export const trainingProofsQuery = (filter: TrainingProofFilter) =>
  pages(['training-proofs', filter], (after) =>
    got(api.GET('/api/v1/training-proofs', { params: { query: { ...filter, after, limit: 50 } } })),
  );

export const trainingProofCountsQuery = (filter: TrainingProofFilter) =>
  queryOptions({
    queryKey: ['training-proofs', 'counts', filter],
    queryFn: () => got(api.GET('/api/v1/training-proof-counts', { params: { query: { ...filter } } })),
  });

/** Where the same is had as a file. */
export function trainingFileOf(format: 'csv' | 'xlsx' | 'json', filter: TrainingProofFilter): string {
  const asked = new URLSearchParams(Object.entries(filter)).toString();
  return `${basePath}/api/v1/training-proofs.${format}${asked === '' ? '' : `?${asked}`}`;
}
