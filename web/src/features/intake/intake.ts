import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { uploadFile } from '../../api/upload';

export type Guess = Dto<'InteractionFileGuessDto'>;
export type Outcome = Dto<'InteractionImportDto'>;

/** Fields that a column may make, in the order of the form; the first two are needed. */
export const FIELDS = ['text', 'externalId', 'parentExternalId', 'author', 'saidAt', 'language', 'link'] as const;
export type Field = (typeof FIELDS)[number];
export const NEEDED = 2;

export interface Made {
  readonly column: string;
  readonly format?: string;
}

/** Which columns make what, and on which channel all of it was said; empty: a column says it. */
export interface Mapping {
  readonly fields: Readonly<Partial<Record<Field, Made>>>;
  readonly channel: string;
  readonly channelColumn: string | null;
}

/** Bytes of a file's beginning from which the mapping is guessed. */
const BEGINNING = 200_000;

export function useGuess() {
  return useMutation({
    mutationFn: (file: File) =>
      got(
        api.POST('/api/v1/interaction-mapping-guesses', {
          body: '',
          bodySerializer: () => file.slice(0, BEGINNING),
          headers: { 'content-type': 'text/csv' },
        }),
      ),
  });
}

export function mappingOf({ mapping }: Guess): Mapping {
  const made = (field: Field): [Field, Made][] => {
    const source = mapping[field];
    return source === undefined ? [] : [[field, source]];
  };
  return {
    fields: Object.fromEntries(FIELDS.flatMap(made)),
    channel: '',
    channelColumn: mapping['channel']?.column ?? null,
  };
}

/** As the server takes it. */
function stated({ fields, channel, channelColumn }: Mapping): object {
  return { ...fields, channel: channel === '' ? { column: channelColumn ?? '' } : { fixed: channel } };
}

interface Sent {
  readonly file: File;
  readonly mapping: Mapping;
  readonly dryRun: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

export function useImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, mapping, dryRun, signal, onProgress }: Sent) => {
      const form = new FormData();
      form.append('mapping', JSON.stringify(stated(mapping)));
      form.append('file', file, file.name);
      const path = `/api/v1/interaction-imports${dryRun ? '?dryRun=true' : ''}`;
      return uploadFile<Outcome>(path, form, null, { signal, onProgress });
    },
    onSuccess: ({ dryRun }) => (dryRun ? undefined : queries.invalidateQueries()),
  });
}
