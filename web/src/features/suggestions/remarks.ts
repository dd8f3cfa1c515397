import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Remark = Dto<'RemarkDto'>;
export type NewRemark = Dto<'SayRemarkDto'>;

export const remarksQuery = (draftId: string) =>
  queryOptions({
    queryKey: ['drafts', 'remarks', draftId],
    queryFn: () => got(api.GET('/api/v1/drafts/{id}/remarks', { params: { path: { id: draftId } } })),
    retry: false,
  });

export const helpWantedQuery = pages(['help-wanted'], (after) =>
  got(api.GET('/api/v1/help-wanted', { params: { query: { after, limit: 30 } } })),
);

export const helpedQuery = (id: string) =>
  queryOptions({
    queryKey: ['help-wanted', id],
    queryFn: () => got(api.GET('/api/v1/help-wanted/{id}', { params: { path: { id } } })),
  });

/** What is said of words shows wherever they do. */
function useSaid<Input>(send: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['drafts'] }),
        queries.invalidateQueries({ queryKey: ['help-wanted'] }),
      ]),
  });
}

const at = (id: string) => ({ params: { path: { id } } });

export const useSay = (draftId: string) =>
  useSaid((body: NewRemark) => got(api.POST('/api/v1/drafts/{id}/remarks', { ...at(draftId), body })));

export const useAnswerRemark = (id: string) =>
  useSaid((words: string) => got(api.POST('/api/v1/remarks/{id}/answers', { ...at(id), body: { words } })));

export const useAccept = (id: string) =>
  useSaid((words: string | null) =>
    got(api.POST('/api/v1/remarks/{id}/acceptance', { ...at(id), body: words === null ? {} : { words } })),
  );

export const useAcceptAll = (draftId: string) =>
  useSaid(() => got(api.POST('/api/v1/drafts/{id}/acceptances', at(draftId))));

/** The acts that need no words. */
export const useSettle = (id: string) =>
  useSaid((act: 'decline' | 'resolve' | 'reopen' | 'withdraw') => {
    if (act === 'decline') return got(api.POST('/api/v1/remarks/{id}/decline', at(id)));
    if (act === 'withdraw') return got(api.POST('/api/v1/remarks/{id}/withdrawal', at(id)));
    if (act === 'reopen') return got(api.DELETE('/api/v1/remarks/{id}/resolution', at(id)));
    return got(api.POST('/api/v1/remarks/{id}/resolution', at(id)));
  });

export const useAskHelp = (draftId: string) =>
  useSaid((wish: string) => got(api.PUT('/api/v1/drafts/{id}/help', { ...at(draftId), body: { wish } })));

export const useTakeHelpBack = (draftId: string) =>
  useSaid(() => got(api.DELETE('/api/v1/drafts/{id}/help', at(draftId))));
