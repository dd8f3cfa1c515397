import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Draft = Dto<'DraftDto'>;
export type OwnDraft = Dto<'OwnDraftDto'>;
export type DraftState = Draft['state'];
export type Decision = Draft['decisions'][number];
export type NewDraft = Dto<'BeginDraftDto'>;
/** What of a draft its author changes. */
export type DraftWords = Pick<Draft, 'text' | 'goalId' | 'relationship' | 'language' | 'title' | 'byline'>;

export const RELATIONSHIPS = ['employee', 'paid', 'gifted', 'sponsored'] as const satisfies Draft['relationship'][];

const key = (id: string) => ['drafts', 'one', id] as const;

export const ownDraftsQuery = (state: DraftState | undefined) =>
  pages(['drafts', 'own', state ?? 'all'], (after) =>
    got(api.GET('/api/v1/drafts', { params: { query: { state, after, limit: 30 } } })),
  );

export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: key(id),
    queryFn: () => got(api.GET('/api/v1/drafts/{id}', { params: { path: { id } } })),
  });

export const variantsQuery = (id: string) =>
  queryOptions({
    queryKey: ['drafts', 'variants', id],
    queryFn: () => got(api.GET('/api/v1/drafts/{id}/variants', { params: { path: { id } } })),
  });

export function useBeginDraft() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewDraft) => got(api.POST('/api/v1/drafts', { body })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['drafts'] }),
  });
}

/** Keeps new words, over the version they were written on; null: over whichever there is. */
export function useSaveDraft(id: string) {
  const queries = useQueryClient();
  return useMutation({
    // Without a connection it fails at once, and is told so.
    networkMode: 'always',
    mutationFn: ({ words, version }: { words: DraftWords; version: number | null }) =>
      got(
        api.PUT('/api/v1/drafts/{id}/words', {
          params: { path: { id } },
          headers: version === null ? {} : { 'if-match': `"${version}"` },
          body: words,
        }),
      ),
    onSuccess: (saved, { words }) => {
      const known = queries.getQueryData<Draft>(key(id));
      if (known !== undefined) queries.setQueryData<Draft>(key(id), { ...known, ...words, ...saved });
      // What may be done with the words may be another thing now.
      if (known?.state !== saved.state || !known.can.includes('submit')) {
        void queries.invalidateQueries({ queryKey: key(id) });
      }
      void queries.invalidateQueries({ queryKey: ['drafts', 'own'] });
    },
  });
}

/**
 * An act on a draft; what it changes may show anywhere: queues, feed, inbox. It is over before these are read again: a panel
 * that then goes away would not hear that its act is done.
 */
function useAct<Input>(send: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => {
      void queries.invalidateQueries();
    },
  });
}

const path = (id: string) => ({ params: { path: { id } } });

/** What became of it is read anew anyway. */
const BRIEFLY = { headers: { prefer: 'return=minimal' } };

export const useSubmitDraft = (id: string) => useAct(() => got(api.POST('/api/v1/drafts/{id}/submission', path(id))));

export const useWithdrawDraft = (id: string) => useAct(() => got(api.POST('/api/v1/drafts/{id}/withdrawal', path(id))));

export const useApprove = (id: string) =>
  useAct((body: Dto<'ApproveDto'>) => got(api.POST('/api/v1/drafts/{id}/approval', { ...path(id), ...BRIEFLY, body })));

export const useReturn = (id: string) =>
  useAct((body: Dto<'ReturnDto'>) => got(api.POST('/api/v1/drafts/{id}/return', { ...path(id), ...BRIEFLY, body })));

export const useDecline = (id: string) =>
  useAct((body: Dto<'ReturnDto'>) => got(api.POST('/api/v1/drafts/{id}/decline', { ...path(id), ...BRIEFLY, body })));

export const useSuggest = (id: string) =>
  useAct((body: Dto<'SuggestDto'>) =>
    got(api.POST('/api/v1/drafts/{id}/suggestion', { ...path(id), ...BRIEFLY, body })),
  );

export const useLookOver = (id: string) =>
  useAct((body: Dto<'LookOverDto'>) =>
    got(api.POST('/api/v1/drafts/{id}/later-review', { ...path(id), ...BRIEFLY, body })),
  );

export const useTake = (id: string) => useAct(() => got(api.POST('/api/v1/drafts/{id}/taking', path(id))));

export const usePutBack = (id: string) => useAct(() => got(api.DELETE('/api/v1/drafts/{id}/taking', path(id))));

export const usePublish = (id: string) =>
  useAct((body: Dto<'PublishDto'>) => got(api.POST('/api/v1/drafts/{id}/publication', { ...path(id), body })));

export const returnCodesQuery = queryOptions({
  queryKey: ['return-codes'],
  queryFn: () => got(api.GET('/api/v1/return-codes')),
  staleTime: 300_000,
});

/** The limit of a network that counts every character alike; X weighs them, and the remarks beside the words say so. */
export function plainLimit({ network, textLimit }: { network: string; textLimit: number | null }): number | null {
  return network === 'x' ? null : textLimit;
}
