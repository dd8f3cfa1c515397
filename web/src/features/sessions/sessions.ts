import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, basePath, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { currentLanguage } from '../../app/language';
import { pages } from '../../app/pages';
import { localeOf, useText } from '../../app/text';

export type MySitting = Dto<'MySittingDto'>;
export type Session = Dto<'SessionDto'>;
export type Sitting = Dto<'SittingDto'>;
export type Place = Dto<'PlaceDto'>;

const path = (id: string) => ({ params: { path: { id } } });
const over = (version: number) => ({ headers: { 'if-match': `"${version}"` } });

export const mySittingsQuery = (session?: string) =>
  queryOptions({
    queryKey: ['sittings', 'mine', session ?? ''],
    queryFn: () => got(api.GET('/api/v1/my/sittings', { params: { query: { session } } })),
  });

export const hostedQuery = queryOptions({
  queryKey: ['sittings', 'hosted'],
  queryFn: () => got(api.GET('/api/v1/my/hosted-sittings')),
});

export const sittingQuery = (id: string) =>
  queryOptions({ queryKey: ['sittings', 'one', id], queryFn: () => got(api.GET('/api/v1/sittings/{id}', path(id))) });

export const placesQuery = (id: string) =>
  queryOptions({
    queryKey: ['sittings', 'places', id],
    queryFn: () => got(api.GET('/api/v1/sittings/{id}/places', path(id))),
  });

/** The code in the room, asked for again as soon as another one is shown. */
export const codeQuery = (id: string) =>
  queryOptions({
    queryKey: ['sittings', 'code', id],
    queryFn: () => got(api.GET('/api/v1/sittings/{id}/attendance-code', path(id))),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.changesInMs ?? 30_000) + 250,
  });

export const sessionsQuery = pages(['sessions'], (after) =>
  got(api.GET('/api/v1/sessions', { params: { query: { after, limit: 30 } } })),
);

export const sessionQuery = (id: string) =>
  queryOptions({ queryKey: ['sessions', id], queryFn: () => got(api.GET('/api/v1/sessions/{id}', path(id))) });

export const datesQuery = (id: string) =>
  queryOptions({
    queryKey: ['sessions', id, 'dates'],
    queryFn: () => got(api.GET('/api/v1/sessions/{id}/sittings', path(id))),
  });

/** What an act changes may show anywhere: lists, modules, belts. */
function useAct<V, R>(act: (value: V) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () => {
      void queries.invalidateQueries();
    },
  });
}

export const useTakePlace = (id: string) => useAct(() => got(api.POST('/api/v1/my/sittings/{id}/place', path(id))));

export const useGiveBack = (id: string) => useAct(() => got(api.DELETE('/api/v1/my/sittings/{id}/place', path(id))));

export const useEnterCode = (id: string) =>
  useAct((code: string) => got(api.POST('/api/v1/my/sittings/{id}/attendance', { ...path(id), body: { code } })));

export const useMark = (id: string) =>
  useAct((body: Dto<'AttendanceInputDto'>) => got(api.PUT('/api/v1/sittings/{id}/attendance', { ...path(id), body })));

export const useSaveSession = (session: Session | null) =>
  useAct(async (body: Dto<'SessionInputDto'>) => {
    if (session === null) return (await got(api.POST('/api/v1/sessions', { body }))).id;
    await got(api.PUT('/api/v1/sessions/{id}', { ...path(session.id), ...over(session.version), body }));
    return session.id;
  });

export const useSaveSitting = (sessionId: string, sitting: Sitting | null) =>
  useAct(async (body: Dto<'SittingInputDto'>) => {
    if (sitting === null) {
      await got(api.POST('/api/v1/sessions/{id}/sittings', { ...path(sessionId), body }));
      return;
    }
    await got(api.PUT('/api/v1/sittings/{id}', { ...path(sitting.id), ...over(sitting.version), body }));
  });

export const useCancelSitting = (id: string) =>
  useAct((reason: string) => got(api.POST('/api/v1/sittings/{id}/cancellation', { ...path(id), body: { reason } })));

/** Where the calendar file of a date is. */
export function calendarFile(id: string): string {
  return `${basePath}/api/v1/my/sittings/${id}/calendar.ics`;
}

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** When a date is held, by the clock on its wall; the zone is named where it is not the reader's own. */
export function useWhen(): (sitting: Pick<MySitting, 'startsAt' | 'endsAt' | 'timeZone'>) => string {
  const t = useText();
  return ({ startsAt, endsAt, timeZone }) => {
    const format = new Intl.DateTimeFormat(localeOf(currentLanguage()), {
      timeZone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    });
    const range = format.formatRange(new Date(startsAt), new Date(endsAt));
    return timeZone === HERE ? range : t('sessions.when.zone', { range, zone: timeZone });
  };
}
