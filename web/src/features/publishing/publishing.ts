import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Ready = Dto<'ReadyDto'>;
export type HeldDraft = Dto<'HeldDraftDto'>;

export const readyQuery = pages(['ready'], (after) =>
  got(api.GET('/api/v1/ready-to-publish', { params: { query: { after, limit: 30 } } })),
);

export const heldQuery = pages(['held'], (after) =>
  got(api.GET('/api/v1/held-drafts', { params: { query: { after, limit: 30 } } })),
);

/** What becomes of held words shows in queues, drafts and the inbox. */
function useAct(send: () => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: send, onSettled: () => queries.invalidateQueries() });
}

const path = (id: string) => ({ params: { path: { id } } });

export const useConfirmHeld = (id: string) =>
  useAct(() => got(api.POST('/api/v1/drafts/{id}/hold/confirmation', path(id))));

export const useDropHeld = (id: string) => useAct(() => got(api.POST('/api/v1/drafts/{id}/hold/drop', path(id))));
