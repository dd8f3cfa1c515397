import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { currentLanguage } from '../../app/language';
import { firstDayOf } from '../directory/week';

export type Planned = Dto<'PlannedDto'>;

/** A week around which zones differ by a day at most. */
export const calendarQuery = (first: string) =>
  queryOptions({
    queryKey: ['calendar', first],
    queryFn: () => got(api.GET('/api/v1/calendar', { params: { query: { from: addDays(first, -1), days: '9' } } })),
  });

function useAct<V>(act: (value: V) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: act, onSettled: () => void queries.invalidateQueries() });
}

export const usePlan = (draftId: string) =>
  useAct((local: string) =>
    got(api.POST('/api/v1/drafts/{id}/plan', { params: { path: { id: draftId } }, body: { local } })),
  );

export interface Move {
  readonly planId: string;
  readonly version: number | null;
  readonly local: string;
}

export const useMove = () =>
  useAct(({ planId, version, local }: Move) =>
    got(
      api.PUT('/api/v1/plans/{id}', {
        params: { path: { id: planId } },
        headers: version === null ? {} : { 'if-match': `"${version}"` },
        body: { local },
      }),
    ),
  );

export const useCancelPlan = () =>
  useAct((planId: string) => got(api.DELETE('/api/v1/plans/{id}', { params: { path: { id: planId } } })));

/** Days as `YYYY-MM-DD`, whatever zone one is in. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function addHours(local: string, hours: number): string {
  return new Date(Date.parse(`${local}:00Z`) + hours * 3_600_000).toISOString().slice(0, 16);
}

/** The day on or before a day that weeks begin with in the language in use. */
export function weekOf(day: string): string {
  const first = firstDayOf(currentLanguage());
  return addDays(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() - first + 7) % 7));
}

export function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}
