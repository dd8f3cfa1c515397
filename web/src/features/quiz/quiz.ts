import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type Quiz = Dto<'QuizDto'>;
export type Attempt = Dto<'AttemptDto'>;
export type Asked = Dto<'AskedDto'>;
export type Result = Dto<'ResultDto'>;
export type Answer = Dto<'AnswerDto'>;

export interface Submission {
  readonly attemptId: string;
  readonly answers: Answer[];
}

/** What marks the answers of an attempt. */
export type Submitting = ReturnType<typeof useSubmit>;

export const quizQuery = (id: string) =>
  queryOptions({
    queryKey: ['quiz', id],
    queryFn: () => got(api.GET('/api/v1/quizzes/{id}', { params: { path: { id } } })),
  });

/** Starts an attempt, or takes up the open one. */
export function useStart(quizId: string) {
  return useMutation({
    mutationFn: () => got(api.POST('/api/v1/quizzes/{id}/attempts', { params: { path: { id: quizId } } })),
  });
}

/** Submits an attempt; passing may award a belt, which opens things anywhere in the console. */
export function useSubmit() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ attemptId, answers }: Submission) =>
      got(
        api.POST('/api/v1/quiz-attempts/{id}/submission', {
          params: { path: { id: attemptId } },
          body: { answers },
        }),
      ),
    onSuccess: () => void queries.invalidateQueries(),
  });
}

/** What an attempt would ask, for authors; nothing is kept. */
export function useLookAt(quizId: string) {
  return useMutation({
    mutationFn: () => got(api.POST('/api/v1/quizzes/{id}/previews', { params: { path: { id: quizId } } })),
  });
}

/** Has answers to such a look marked. */
export function useTrial(quizId: string) {
  return useMutation({
    mutationFn: ({ attemptId, answers }: Submission) =>
      got(
        api.POST('/api/v1/quizzes/{id}/preview-results', {
          params: { path: { id: quizId } },
          body: { preview: attemptId, answers },
        }),
      ),
  });
}

/** Whether a question was answered at all. */
export function isAnswered(question: Asked, answer: Answer | undefined): boolean {
  if (answer === undefined) return false;
  if (question.kind === 'match') return Object.keys(answer.pairs ?? {}).length === question.options.length;
  return (answer.chosen?.length ?? 0) > 0 || (answer.text ?? '').trim() !== '' || answer.number !== undefined;
}
