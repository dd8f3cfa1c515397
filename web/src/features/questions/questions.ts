import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, basePath, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Question = Dto<'QuestionDto'>;
export type BankQuestion = Dto<'BankQuestionDto'>;
export type BankInput = Dto<'BankQuestionInputDto'>;
export type BankDraw = Dto<'BankDrawDto'>;
export type Difficulty = Dto<'DifficultyDto'>;
export type ImportReport = Dto<'BankImportDto'>;
export type Kind = Question['kind'];

export const KINDS: readonly Kind[] = ['single', 'multiple', 'truefalse', 'shorttext', 'numeric', 'order', 'match'];

/** What the bank is asked for; empty fields ask for all. */
export interface Filter {
  readonly q: string;
  readonly tags: readonly string[];
  readonly kind: string;
  readonly state: 'active' | 'retired';
}

export const ALL: Filter = { q: '', tags: [], kind: '', state: 'active' };

function asked({ q, tags, kind, state }: Filter) {
  return {
    state,
    ...(q === '' ? {} : { q }),
    ...(tags.length === 0 ? {} : { tag: tags.join(',') }),
    ...(kind === '' ? {} : { kind: kind as Kind }),
  };
}

export const bankQuery = (filter: Filter) =>
  pages(['bank', filter], (after) =>
    got(api.GET('/api/v1/bank-questions', { params: { query: { after, limit: 30, ...asked(filter) } } })),
  );

/** Where the questions asked for are had as a file. */
export function exportAddress(filter: Filter, language: string): string {
  const query = new URLSearchParams({ ...asked(filter), in: language });
  return `${basePath}/api/v1/bank-questions.xml?${query.toString()}`;
}

export const tagsQuery = queryOptions({
  queryKey: ['bank', 'tags'],
  queryFn: () => got(api.GET('/api/v1/bank-tags')),
});

const path = (id: string) => ({ params: { path: { id } } });

export const bankQuestionQuery = (id: string) =>
  queryOptions({ queryKey: ['bank', 'one', id], queryFn: () => got(api.GET('/api/v1/bank-questions/{id}', path(id))) });

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['bank', 'one', id, 'history'],
    queryFn: () => got(api.GET('/api/v1/bank-questions/{id}/revisions', path(id))),
  });

export const bankDifficultyQuery = (id: string, revision: number) =>
  queryOptions({
    queryKey: ['bank', 'one', id, 'difficulty', revision],
    queryFn: () =>
      got(api.GET('/api/v1/bank-questions/{id}/difficulty', { params: { path: { id }, query: { revision } } })),
  });

export const quizDifficultyQuery = (quizId: string) =>
  queryOptions({
    queryKey: ['quiz', quizId, 'difficulty'],
    queryFn: () => got(api.GET('/api/v1/quizzes/{id}/difficulty', path(quizId))),
  });

export const stoppedQuery = (quizId: string) =>
  pages(['quiz', quizId, 'stopped'], (after) =>
    got(
      api.GET('/api/v1/quizzes/{id}/stopped-people', { params: { path: { id: quizId }, query: { after, limit: 50 } } }),
    ),
  );

function useBankAct<Input, Result>(send: (input: Input) => Promise<Result>, key: readonly string[] = ['bank']) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: send, onSuccess: () => void queries.invalidateQueries({ queryKey: key }) });
}

export const useAddQuestion = () => useBankAct((body: BankInput) => got(api.POST('/api/v1/bank-questions', { body })));

export const useSaveQuestion = ({ id, version }: BankQuestion) =>
  useBankAct((body: BankInput) =>
    got(api.PUT('/api/v1/bank-questions/{id}', { ...path(id), headers: { 'if-match': `"${version}"` }, body })),
  );

export const useTurnQuestion = (id: string) =>
  useBankAct((retired: boolean) =>
    retired
      ? got(api.POST('/api/v1/bank-questions/{id}/retirement', path(id)))
      : got(api.DELETE('/api/v1/bank-questions/{id}/retirement', path(id))),
  );

interface Upload {
  readonly file: File;
  readonly language: string;
  readonly tags: readonly string[];
  readonly skipUnsupported: boolean;
}

export const useImport = () =>
  useBankAct(({ file, language, tags, skipUnsupported }: Upload) =>
    got(
      api.POST('/api/v1/bank-imports', {
        params: { query: { language, skipUnsupported, ...(tags.length === 0 ? {} : { tag: tags.join(',') }) } },
        body: file as never,
        bodySerializer: (body) => body,
        headers: { 'content-type': 'text/plain' },
      }),
    ),
  );

export const useGrantAttempt = (quizId: string) =>
  useBankAct(
    (body: Dto<'GrantAttemptDto'>) => got(api.POST('/api/v1/quizzes/{id}/attempt-grants', { ...path(quizId), body })),
    ['quiz', quizId],
  );

/** A question to be written: one right answer of two. */
export function blankQuestion(code = 'new'): Question {
  return {
    code,
    kind: 'single',
    prompt: {},
    options: [
      { id: 'a', text: {}, correct: true },
      { id: 'b', text: {} },
    ],
  };
}

/** The question as one of another kind, with what of it still fits. */
export function asKind(question: Question, kind: Kind): Question {
  const { options: old = [], answers = [], distractors: _, ...rest } = question;
  const options = old.length < 2 ? (blankQuestion().options ?? []) : old;
  switch (kind) {
    case 'shorttext':
      return { ...rest, kind, answers: answers.some(({ text }) => text !== undefined) ? answers : [{ text: '' }] };
    case 'numeric':
      return {
        ...rest,
        kind,
        answers: answers.some(({ from }) => from !== undefined) ? answers : [{ from: 0, to: 0 }],
      };
    case 'truefalse':
      return {
        ...rest,
        kind,
        options: ['true', 'false'].map((id, at) => ({
          ...(at === 0 ? { correct: true } : {}),
          text: options[at]?.text ?? {},
          id,
        })),
      };
    case 'match':
      return { ...rest, kind, options: options.map(({ id, text, match = {} }) => ({ id, text, match })) };
    case 'order':
      return { ...rest, kind, options: options.map(({ id, text }) => ({ id, text })) };
    default:
      return { ...rest, kind, options: options.map(({ match: _match, ...option }) => option) };
  }
}

/** An id that no option has. */
export function freeId(options: readonly { readonly id: string }[]): string {
  const taken = new Set(options.map(({ id }) => id));
  return [...'abcdefghijklmnopqrstuvwxyz'].find((letter) => !taken.has(letter)) ?? `o${options.length}`;
}
