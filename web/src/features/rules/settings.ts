import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import type { RulesDocument } from './rules';

export type Settings = Dto<'ChangeDocumentDto'>;
export type NewDocument = Dto<'CreateDocumentDto'>;
export type Ownership = Dto<'OwnershipDto'>;
export type Approver = Dto<'ApproverViewDto'>;
export type Quiz = Dto<'EditionQuizInputDto'>;

const path = (id: string) => ({ path: { id } });

export const ownershipQuery = (id: string) =>
  queryOptions({
    queryKey: ['rules', 'ownership', id],
    queryFn: () => got(api.GET('/api/v1/rules-documents/{id}/clause-owners', { params: path(id) })),
  });

export const approversQuery = (id: string) =>
  queryOptions({
    queryKey: ['rules', 'approvers', id],
    queryFn: () => got(api.GET('/api/v1/rules-documents/{id}/approvers', { params: path(id) })),
  });

export const statedQuizQuery = (id: string) =>
  queryOptions({
    queryKey: ['rules', 'quiz', id],
    queryFn: () => got(api.GET('/api/v1/rules-editions/{id}/quiz', { params: path(id) })),
  });

export const waveQuery = (id: string) =>
  queryOptions({
    queryKey: ['rules', 'wave', id],
    queryFn: () => got(api.GET('/api/v1/rules-editions/{id}/wave', { params: path(id) })),
    retry: false,
    refetchInterval: (query) => (query.state.data === undefined || query.state.data.state === 'done' ? false : 2000),
  });

function useRulesAct<V, R>(send: (value: V) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: send, onSuccess: () => void queries.invalidateQueries({ queryKey: ['rules'] }) });
}

export const useCreateDocument = () =>
  useRulesAct((body: NewDocument) => got(api.POST('/api/v1/rules-documents', { body })));

export const useChangeDocument = ({ id, version }: Pick<RulesDocument, 'id' | 'version'>) =>
  useRulesAct((body: Settings) =>
    got(api.PUT('/api/v1/rules-documents/{id}', { params: path(id), headers: { 'if-match': `"${version}"` }, body })),
  );

export const useOwn = (id: string) =>
  useRulesAct((owners: Record<string, string | null>) =>
    got(api.PUT('/api/v1/rules-documents/{id}/clause-owners', { params: path(id), body: { owners } })),
  );

export const useName = (id: string) =>
  useRulesAct((approvers: Dto<'NameApproversDto'>['approvers']) =>
    got(api.PUT('/api/v1/rules-documents/{id}/approvers', { params: path(id), body: { approvers } })),
  );

interface Edited {
  readonly id: string;
  readonly version: number;
}

export const useStateQuiz = ({ id, version }: Edited) =>
  useRulesAct((quiz: Quiz | null) => {
    const asked = { params: path(id), headers: { 'if-match': `"${version}"` } };
    return quiz === null
      ? got(api.DELETE('/api/v1/rules-editions/{id}/quiz', asked))
      : got(api.PUT('/api/v1/rules-editions/{id}/quiz', { ...asked, body: quiz }));
  });
