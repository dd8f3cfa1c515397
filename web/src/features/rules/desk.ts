import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Consultation = Dto<'ConsultationDto'>;
export type Comment = Dto<'CommentViewDto'>;
export type Finding = Dto<'WordingFindingDto'>;
export type Proposal = Dto<'EditionProposalDto'>;
export type Part = Dto<'PartDto'>;

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['rules', 'document', id],
    queryFn: () => got(api.GET('/api/v1/rules-documents/{id}', { params: { path: { id } } })),
  });

export const editionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['rules', 'editions', id],
    queryFn: () =>
      got(api.GET('/api/v1/rules-documents/{id}/editions', { params: { path: { id }, query: { limit: 100 } } })),
  });

export const consultationsQuery = queryOptions({
  queryKey: ['rules', 'consultations'],
  queryFn: () => got(api.GET('/api/v1/consultations', { params: { query: { limit: 100 } } })),
});

export const consultationQuery = (id: string) =>
  queryOptions({
    queryKey: ['rules', 'consultation', id],
    queryFn: () => got(api.GET('/api/v1/rules-editions/{id}/consultation', { params: { path: { id } } })),
  });

export const findingsQuery = (id: string) =>
  queryOptions({
    queryKey: ['rules', 'findings', id],
    queryFn: () => got(api.GET('/api/v1/rules-editions/{id}/findings', { params: { path: { id } } })),
  });

/** At the start of a day; now without one. */
export const instantOf = (day: string): string | null => (day === '' ? null : new Date(`${day}T00:00`).toISOString());

const effective = (at: string | null) => (at === null ? {} : { effectiveAt: at });

export const impactQuery = (id: string, at: string | null) =>
  queryOptions({
    queryKey: ['rules', 'impact', id, at],
    queryFn: () =>
      got(api.GET('/api/v1/rules-editions/{id}/impact', { params: { path: { id }, query: effective(at) } })),
  });

export const impactPeopleQuery = (id: string, at: string | null) =>
  pages(['rules', 'impact-people', id, at], (after) =>
    got(
      api.GET('/api/v1/rules-editions/{id}/impact/people', {
        params: { path: { id }, query: { ...effective(at), after, limit: 50 } },
      }),
    ),
  );

export const receiptQuery = (id: string) =>
  queryOptions({
    queryKey: ['rules', 'receipt', id],
    queryFn: () => got(api.GET('/api/v1/my/acknowledgements/{id}', { params: { path: { id } } })),
  });

export const receiptsQuery = queryOptions({
  queryKey: ['rules', 'receipts'],
  queryFn: () => got(api.GET('/api/v1/my/acknowledgements', { params: { query: { limit: 100 } } })),
});

export const comparisonQuery = (id: string, base: string, language: string) =>
  queryOptions({
    queryKey: ['rules', 'comparison', id, base, language],
    queryFn: () =>
      got(
        api.GET('/api/v1/rules-editions/{id}/comparison', {
          params: { path: { id }, query: { with: base, language } },
        }),
      ),
  });

/** An act after which everything about the Rules is asked for again. */
export function useAct<V, R>(act: (value: V) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => void queries.invalidateQueries({ queryKey: ['rules'] }) });
}

type Clauses = Dto<'ReviseEditionDto'>['clauses'];

const path = (id: string) => ({ path: { id } });

export const acts = {
  open: (id: string) => got(api.POST('/api/v1/rules-editions/{id}/consultation', { params: path(id) })),
  close: (id: string) => got(api.POST('/api/v1/rules-editions/{id}/consultation/closing', { params: path(id) })),
  request: (id: string) => got(api.POST('/api/v1/rules-editions/{id}/approval-request', { params: path(id) })),
  publish: ({ id, effectiveAt }: { id: string; effectiveAt: string | null }) =>
    got(
      api.POST('/api/v1/rules-editions/{id}/publication', {
        params: path(id),
        body: effectiveAt === null ? {} : { effectiveAt },
      }),
    ),
  discard: (id: string) => got(api.DELETE('/api/v1/rules-editions/{id}', { params: path(id) })),
  approve: ({ id, version }: { id: string; version: number }) =>
    got(
      api.POST('/api/v1/rules-editions/{id}/approval', { params: path(id), headers: { 'if-match': `"${version}"` } }),
    ),
  comment: ({ id, clause, text }: { id: string; clause: string; text: string }) =>
    got(api.POST('/api/v1/rules-editions/{id}/comments', { params: path(id), body: { clause, text } })),
  answer: ({ id, text }: { id: string; text: string }) =>
    got(api.POST('/api/v1/consultation-comments/{id}/answers', { params: path(id), body: { text } })),
  resolve: ({ id, outcome, words }: { id: string; outcome: 'accepted' | 'noted' | 'declined'; words: string }) =>
    got(api.POST('/api/v1/consultation-comments/{id}/resolution', { params: path(id), body: { outcome, words } })),
  revise: ({ id, version, clauses, changes, summary }: Revised) =>
    got(
      api.PUT('/api/v1/rules-editions/{id}/clauses', {
        params: path(id),
        headers: { 'if-match': `"${version}"` },
        body: { clauses, changes, summary },
      }),
    ),
  propose: ({ id, texts, numbers }: { id: string; texts: Record<string, string>; numbers?: string[] }) =>
    got(
      api.POST('/api/v1/rules-documents/{id}/edition-proposals', {
        params: path(id),
        body: { texts, ...(numbers === undefined ? {} : { numbers }) },
      }),
    ),
  draft: ({ id, texts, numbers }: { id: string; texts: Record<string, string>; numbers: string[] }) =>
    got(api.POST('/api/v1/rules-documents/{id}/editions', { params: path(id), body: { texts, numbers } })),
};

interface Revised {
  readonly id: string;
  readonly version: number;
  readonly clauses: Clauses;
  readonly changes: Record<string, 'editorial' | 'material'>;
  readonly summary: Record<string, string>;
}
