import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Alert = Dto<'AlertDto'>;
export type AlertEnding = Dto<'CloseAlertDto'>['ending'];

export const alertsQuery = pages(['alerts'], (after) =>
  got(api.GET('/api/v1/my/alerts', { params: { query: { after, limit: 50 } } })),
);

function useAct<Asked>(act: (asked: Asked) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: act, onSettled: () => void queries.invalidateQueries({ queryKey: ['alerts'] }) });
}

export const useReadAlert = (id: string) =>
  useAct(() => got(api.POST('/api/v1/alerts/{id}/reading', { params: { path: { id } } })));

export const useCloseAlert = (id: string) =>
  useAct((body: { ending: AlertEnding; note: string | null }) =>
    got(api.POST('/api/v1/alerts/{id}/closing', { params: { path: { id } }, body })),
  );
