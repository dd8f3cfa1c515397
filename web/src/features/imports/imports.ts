import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';
import type { MappingJson } from './mapping';

export type Run = Dto<'ImportRunDto'>;
export type Report = Dto<'PeopleImportDto'>;
export type Guess = Dto<'MappingGuessDto'>;
export type CalendarKind = 'absences' | 'exceptions';

/** Real milliseconds between looks at a run. */
const LOOK = 700;

export const runsQuery = pages(['people-imports', 'list'], (after) =>
  got(
    api.GET('/api/v1/people-imports', {
      params: { query: { after, limit: 20 } },
    }),
  ),
);

/** A run, looked at until it has ended. */
export const runQuery = (id: string) =>
  queryOptions({
    queryKey: ['people-imports', 'one', id],
    queryFn: () => got(api.GET('/api/v1/people-imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data === undefined || state.data.can.includes('cancel') ? LOOK : false),
  });

export const mappingsQuery = queryOptions({
  queryKey: ['people-mappings', 'list'],
  queryFn: () => got(api.GET('/api/v1/people-mappings', { params: { query: { limit: 100 } } })),
});

export function useMappingOf() {
  return useMutation({
    mutationFn: (id: string) => got(api.GET('/api/v1/people-mappings/{id}', { params: { path: { id } } })),
  });
}

/** Keeps a mapping: under the id it was read from, or as a new one. */
export function useKeepMapping() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, mapping }: { id: string | null; mapping: MappingJson }): Promise<string> => {
      if (id === null) return (await got(api.POST('/api/v1/people-mappings', { body: { mapping } }))).id;
      await got(
        api.PUT('/api/v1/people-mappings/{id}', {
          params: { path: { id } },
          body: { mapping },
        }),
      );
      return id;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['people-mappings'] }),
  });
}

export function useRemoveMapping() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      got(
        api.DELETE('/api/v1/people-mappings/{id}', {
          params: { path: { id } },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['people-mappings'] }),
  });
}

/** What a file looks like, and which mapping probably reads it. */
export function useGuess() {
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file, file.name);
      return got(
        api.POST('/api/v1/people-mapping-guesses', {
          body: { file: file.name },
          bodySerializer: () => form,
        }),
      );
    },
  });
}

interface Start {
  readonly mapping: MappingJson;
  readonly files: Readonly<Record<string, File>>;
  readonly dryRun: boolean;
  readonly allowLeavers: number | null;
}

/** Begins an import that runs by itself; answers its id. */
export function useStartImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ mapping, files, dryRun, allowLeavers }: Start): Promise<string> => {
      const text = JSON.stringify(mapping);
      const form = new FormData();
      form.append('mapping', text);
      for (const [name, file] of Object.entries(files)) form.append(name, file, file.name);
      const started = await got(
        api.POST('/api/v1/people-imports', {
          params: {
            query: {
              dryRun: dryRun ? 'true' : 'false',
              wait: 'false',
              ...(allowLeavers === null ? {} : { allowLeavers }),
            },
          },
          body: { mapping: text },
          bodySerializer: () => form,
        }),
      );
      return (started as unknown as Dto<'ImportStartedDto'>).id;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['people-imports', 'list'] }),
  });
}

export function useCancelImport(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      got(
        api.POST('/api/v1/people-imports/{id}/cancellation', {
          params: { path: { id } },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['people-imports'] }),
  });
}

/** A file of absences, or of days with other hours: checked, or taken. */
export function useCalendarImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, file, dryRun }: { kind: CalendarKind; file: File; dryRun: boolean }) => {
      const init = {
        params: {
          query: { dryRun: dryRun ? ('true' as const) : ('false' as const) },
        },
        headers: { 'content-type': 'text/csv' },
        body: '',
        bodySerializer: () => file,
      };
      return got(
        kind === 'absences'
          ? api.POST('/api/v1/absence-imports', init)
          : api.POST('/api/v1/shift-exception-imports', init),
      );
    },
    onSuccess: (_, { dryRun }) => (dryRun ? undefined : queries.invalidateQueries({ queryKey: ['people'] })),
  });
}
