import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type Checklist = Dto<'ChecklistDto'>;
export type ChecklistItem = Dto<'ChecklistItemDto'>;

/** Whose list it is: a channel's, or that of a handle or an account of one's own. */
export interface Subject {
  readonly of: 'channel' | 'mine';
  readonly id: string;
}

const key = ({ of, id }: Subject) => ['checklists', of, id] as const;

export const checklistQuery = (subject: Subject) =>
  queryOptions({
    queryKey: key(subject),
    queryFn: () => {
      const params = { params: { path: { id: subject.id } } };
      return subject.of === 'channel'
        ? got(api.GET('/api/v1/channels/{id}/checklist', params))
        : got(api.GET('/api/v1/my/checklists/{id}', params));
    },
  });

interface Seen {
  readonly itemId: string;
  readonly group: string | null;
  readonly ticked: boolean;
}

/** Ticks an item, or takes the tick back. */
export function useTick(subject: Subject) {
  const queries = useQueryClient();
  const { of, id } = subject;
  return useMutation({
    mutationFn: ({ itemId, group, ticked }: Seen): Promise<unknown> => {
      if (ticked) {
        const asked = { params: { path: { id } }, body: { itemId, group } };
        return of === 'channel'
          ? got(api.POST('/api/v1/channels/{id}/checklist/ticks', asked))
          : got(api.POST('/api/v1/my/checklists/{id}/ticks', asked));
      }
      const asked = { params: { path: { id, itemId }, query: group === null ? {} : { group } } };
      return of === 'channel'
        ? got(api.DELETE('/api/v1/channels/{id}/checklist/ticks/{itemId}', asked))
        : got(api.DELETE('/api/v1/my/checklists/{id}/ticks/{itemId}', asked));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: key(subject) }),
  });
}

export const itemsQuery = queryOptions({
  queryKey: ['checklists', 'items'],
  queryFn: () => got(api.GET('/api/v1/checklist-items')),
});

function useItems<V>(act: (value: V) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: act, onSettled: () => queries.invalidateQueries({ queryKey: ['checklists'] }) });
}

export const useAddItem = () =>
  useItems((body: Dto<'AddChecklistItemDto'>) => got(api.POST('/api/v1/checklist-items', { body })));

export const useRetireItem = () =>
  useItems((id: string) => got(api.DELETE('/api/v1/checklist-items/{id}', { params: { path: { id } } })));
