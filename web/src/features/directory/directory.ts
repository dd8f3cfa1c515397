import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import { problemOf } from '../../api/problem';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Person = Dto<'OnePersonDto'>;
export type ListedPerson = Dto<'ListedPersonDto'>;
export type Change = Dto<'ChangePersonDto'>;
export type Position = Dto<'PositionDto'>;
export type Absence = Dto<'AbsenceDto'>;
export type Shift = Dto<'ShiftDto'>;
export type Manager = Dto<'ManagerDto'>;
export type Organisation = Dto<'OrganisationDto'>;

export interface Filter {
  readonly search: string;
  readonly legalEntity: string;
  readonly department: string;
  readonly managerId: string;
  readonly show: 'active' | 'away' | 'left';
}

export const directoryQuery = ({ search, legalEntity, department, managerId, show }: Filter) =>
  pages(['people', 'list', search, legalEntity, department, managerId, show], (after) =>
    got(
      api.GET('/api/v1/people', {
        params: {
          query: {
            after,
            limit: 30,
            ...(search === '' ? {} : { search }),
            ...(legalEntity === '' ? {} : { legalEntity }),
            ...(department === '' ? {} : { department }),
            ...(managerId === '' ? {} : { managerId }),
            ...(show === 'left' ? { state: 'left' as const } : {}),
            ...(show === 'away' ? { away: 'true' as const } : {}),
          },
        },
      }),
    ),
  );

export const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: () => got(api.GET('/api/v1/organisation')),
  staleTime: 60_000,
});

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', 'one', id],
    queryFn: () => got(api.GET('/api/v1/people/{id}', { params: { path: { id } } })),
  });

export const positionsQuery = (id: string, on: string) =>
  pages(['people', 'positions', id, on], (after) =>
    got(
      api.GET('/api/v1/people/{id}/positions', {
        params: { path: { id }, query: { after, limit: 20, ...(on === '' ? {} : { on }) } },
      }),
    ),
  );

export const absencesQuery = (id: string) =>
  pages(['people', 'absences', id], (after) =>
    got(api.GET('/api/v1/people/{id}/absences', { params: { path: { id }, query: { after, limit: 20 } } })),
  );

export const exceptionsQuery = (id: string) =>
  pages(['people', 'exceptions', id], (after) =>
    got(api.GET('/api/v1/people/{id}/shift-exceptions', { params: { path: { id }, query: { after, limit: 20 } } })),
  );

/** A change of one person, after which everything of people is asked anew. */
function useChange<T, R>(mutationFn: (input: T) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['people'] }),
        queries.invalidateQueries({ queryKey: ['organisation'] }),
      ]),
  });
}

export function useAddPerson() {
  return useChange((body: Dto<'AddPersonDto'>) => got(api.POST('/api/v1/people', { body })));
}

export function useChangePerson({ id, version }: Person) {
  return useChange((body: Change) =>
    got(api.PATCH('/api/v1/people/{id}', { params: { path: { id } }, headers: ifMatch(version), body })),
  );
}

export function useDeparture({ id, version }: Person) {
  return useChange((leftOn: string) =>
    got(
      api.POST('/api/v1/people/{id}/departure', {
        params: { path: { id } },
        headers: ifMatch(version),
        body: leftOn === '' ? {} : { leftOn },
      }),
    ),
  );
}

export function useRehire({ id, version }: Person) {
  return useChange((hiredOn: string) =>
    got(
      api.POST('/api/v1/people/{id}/rehire', {
        params: { path: { id } },
        headers: ifMatch(version),
        body: hiredOn === '' ? {} : { hiredOn },
      }),
    ),
  );
}

export function useRecordAbsence(id: string) {
  return useChange((body: Dto<'RecordAbsenceDto'>) =>
    got(api.POST('/api/v1/people/{id}/absences', { params: { path: { id } }, body })),
  );
}

export function useChangeAbsence(id: string, absenceId: string) {
  return useChange((body: Dto<'ChangeAbsenceDto'>) =>
    got(api.PATCH('/api/v1/people/{id}/absences/{absenceId}', { params: { path: { id, absenceId } }, body })),
  );
}

export function useRemoveAbsence(id: string, absenceId: string) {
  return useChange((_: null) =>
    got(api.DELETE('/api/v1/people/{id}/absences/{absenceId}', { params: { path: { id, absenceId } } })),
  );
}

export function useStateHours(id: string) {
  return useChange(({ on, hours }: { on: string; hours: Dto<'HoursDto'>[] }) =>
    got(
      api.PUT('/api/v1/people/{id}/shift-exceptions/{date}', {
        params: { path: { id, date: on } },
        body: { hours },
      }),
    ),
  );
}

export function useRemoveHours(id: string) {
  return useChange((on: string) =>
    got(api.DELETE('/api/v1/people/{id}/shift-exceptions/{date}', { params: { path: { id, date: on } } })),
  );
}

function ifMatch(version: number): { 'if-match': string } {
  return { 'if-match': `"${version}"` };
}

/** Refusals that concern one field and name no place. */
const AT: Readonly<Record<string, string>> = { 'email-taken': 'email', 'external-id-taken': 'externalId' };

/** What the server says about a field of a request, in its words; undefined when nothing. */
export function faultAt(error: unknown, field: string): string | undefined {
  const problem = problemOf(error);
  if (problem === null) return undefined;
  if (AT[problem.code] === field) return problem.title;
  const faults = (problem.errors ?? []).filter(
    ({ pointer }) => pointer === `/${field}` || pointer.startsWith(`/${field}/`),
  );
  return faults.length === 0 ? undefined : faults.map(({ detail }) => detail).join(' ');
}

/** Whether everything a refusal says stands at one of these fields. */
export function isAllAt(error: unknown, fields: readonly string[]): boolean {
  const problem = problemOf(error);
  if (problem === null) return false;
  if (AT[problem.code] !== undefined) return fields.includes(AT[problem.code] ?? '');
  const errors = problem.errors ?? [];
  return errors.length > 0 && errors.every(({ pointer }) => fields.includes(pointer.split('/')[1] ?? ''));
}
