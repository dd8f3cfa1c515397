import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type MyPractice = Dto<'MyPracticeDto'>;
export type OwnSubmission = MyPractice['submissions'][number];
export type Practice = Dto<'PracticeDto'>;
export type PracticeInput = Dto<'PracticeInputDto'>;
export type Criterion = Dto<'PracticeCriterionDto'>;
export type Mark = Dto<'PracticeMarkDto'>;
export type Submission = Dto<'SubmissionDto'>;
export type Queued = Dto<'QueuedSubmissionDto'>;

const path = (id: string) => ({ params: { path: { id } } });
const over = (version: number | null) => (version === null ? {} : { headers: { 'if-match': `"${version}"` } });

export const myPracticeQuery = (id: string) =>
  queryOptions({
    queryKey: ['practices', 'mine', id],
    queryFn: () => got(api.GET('/api/v1/my/practices/{id}', path(id))),
  });

export const practicesQuery = pages(['practices', 'all'], (after) =>
  got(api.GET('/api/v1/practices', { params: { query: { after, limit: 30 } } })),
);

export const practiceQuery = (id: string) =>
  queryOptions({
    queryKey: ['practices', 'one', id],
    queryFn: () => got(api.GET('/api/v1/practices/{id}', path(id))),
  });

export const submissionsQuery = (state: 'waiting' | 'marked') =>
  pages(['practices', 'queue', state], (after) =>
    got(api.GET('/api/v1/practice-submissions', { params: { query: { state, after, limit: 30 } } })),
  );

/** What waits first, for the way on to the next one. */
export const nextQuery = queryOptions({
  queryKey: ['practices', 'queue', 'next'],
  queryFn: () => got(api.GET('/api/v1/practice-submissions', { params: { query: { state: 'waiting', limit: 20 } } })),
});

export const submissionQuery = (id: string) =>
  queryOptions({
    queryKey: ['practices', 'submission', id],
    queryFn: () => got(api.GET('/api/v1/practice-submissions/{id}', path(id))),
  });

/** What checks say of an answer that is being written; kept nowhere. */
export const practiceRunQuery = (id: string, text: string, language: string) =>
  queryOptions({
    queryKey: ['check-runs', 'practice', id, text, language],
    queryFn: async () => ({
      text,
      ...(await got(api.POST('/api/v1/my/practices/{id}/check-runs', { ...path(id), body: { text, language } }))),
    }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });

/** What a practice's author has written, kept by version. */
export function keepWords(
  id: string,
  words: { readonly text: string; readonly language: string },
  version: number | null,
) {
  return got(api.PUT('/api/v1/my/practices/{id}/words', { ...path(id), ...over(version), body: { ...words } }));
}

/** What an act changes may show anywhere: queues, modules, belts. */
function useAct<V, R>(act: (value: V) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () => {
      void queries.invalidateQueries();
    },
  });
}

export const useSubmit = (id: string) => useAct(() => got(api.POST('/api/v1/my/practices/{id}/submission', path(id))));

export const useTake = (id: string) =>
  useAct(() => got(api.POST('/api/v1/practice-submissions/{id}/taking', path(id))));

export const usePutBack = (id: string) =>
  useAct(() => got(api.DELETE('/api/v1/practice-submissions/{id}/taking', path(id))));

export const useMark = (id: string) =>
  useAct((body: Dto<'MarkingInputDto'>) =>
    got(api.POST('/api/v1/practice-submissions/{id}/marking', { ...path(id), body })),
  );

export const useAllow = (id: string) =>
  useAct((reason: string) =>
    got(api.POST('/api/v1/practice-submissions/{id}/further-attempt', { ...path(id), body: { reason } })),
  );

export const useSavePractice = (practice: Practice | null) =>
  useAct(async (body: PracticeInput) => {
    if (practice === null) return (await got(api.POST('/api/v1/practices', { body }))).id;
    await got(api.PUT('/api/v1/practices/{id}', { ...path(practice.id), ...over(practice.version), body }));
    return practice.id;
  });
