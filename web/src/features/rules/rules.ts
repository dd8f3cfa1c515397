import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { languages } from '../../app/language';
import { useText } from '../../app/text';

/** Languages that a new text may be written in; the console's own come first. */
export const OFFERED: readonly string[] = [...new Set([...languages, 'ar', 'ru', 'am', 'fr', 'es', 'de'])];

export type Edition = Dto<'EditionDto'>;
export type RulesDocument = Dto<'DocumentDto'>;

export const documentsQuery = queryOptions({
  queryKey: ['rules', 'documents'],
  queryFn: () => got(api.GET('/api/v1/rules-documents', { params: { query: { limit: 100 } } })),
});

/** Names a document by its code; one that is not there any more keeps the code. */
export function useDocumentName(): (code: string) => string {
  const t = useText();
  const { data } = useQuery(documentsQuery);
  return (code) => {
    const found = data?.items.find((document) => document.code === code);
    return found === undefined ? code : t.names(found.names);
  };
}

export const editionQuery = (id: string) =>
  queryOptions({
    queryKey: ['rules', 'edition', id],
    queryFn: () => got(api.GET('/api/v1/rules-editions/{id}', { params: { path: { id } } })),
  });

/** "I have read and understood": what it opens may be anywhere in the console. */
export function useAcknowledge(editionId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (language: string) =>
      got(
        api.POST('/api/v1/rules-editions/{id}/acknowledgement', {
          params: { path: { id: editionId } },
          body: { language },
        }),
      ),
    onSuccess: () => void queries.invalidateQueries(),
  });
}
