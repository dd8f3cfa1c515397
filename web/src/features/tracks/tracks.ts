import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { uploadFile } from '../../api/upload';
import { pages } from '../../app/pages';

export type Track = Dto<'TrackDto'>;
export type EditionHead = Dto<'TrackEditionHeadDto'>;
export type TrackEdition = Dto<'TrackEditionDto'>;
export type NewTrack = Dto<'CreateTrackDto'>;
export type EditionInput = Dto<'EditTrackEditionDto'>;
export type ModuleInput = Dto<'ModuleInputDto'>;
export type TrackChoice = Dto<'TrackChoiceInputDto'>;
export type Material = Dto<'MaterialDto'>;
export type ModuleHead = Dto<'ModuleHeadDto'>;
export type Question = Dto<'QuestionDto'>;

/** The longest a module takes, in seconds; the server's rule, shown while one writes. */
export const LONGEST = 240;

/** Whether a module is longer than it should be; what is made elsewhere, such as a workshop, takes its time. */
export function isLong({ kind, seconds = 0 }: Pick<ModuleInput, 'kind' | 'seconds'>): boolean {
  return seconds > LONGEST && ['lesson', 'quiz', 'acknowledgement'].includes(kind);
}

export const tracksQuery = pages(['tracks'], (after) =>
  got(api.GET('/api/v1/tracks', { params: { query: { after, limit: 50 } } })),
);

/** How long a text takes to read, in seconds, as the server counts it. */
export function readingSeconds(body: Readonly<Record<string, string>>): number {
  const words = Object.values(body).map((text) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
  return Math.ceil((Math.max(0, ...words) * 60) / 200);
}

/** What practices, sessions, packages or episodes there are. */
export const materialsQuery = (kind: Material['kind']) =>
  queryOptions({
    queryKey: ['materials', kind],
    queryFn: () => got(api.GET('/api/v1/materials', { params: { query: { kind, limit: 100 } } })),
  });

const path = (id: string) => ({ params: { path: { id } } });

export const trackEditionQuery = (id: string) =>
  queryOptions({
    queryKey: ['track-edition', id],
    queryFn: () => got(api.GET('/api/v1/track-editions/{id}', path(id))),
  });

/** An edition in full, as its author states it: with the words of lessons and the questions of quizzes. */
export const wholeEditionQuery = (id: string) =>
  queryOptions({
    queryKey: ['track-edition', id, 'whole'],
    queryFn: async () => {
      const edition = await got(api.GET('/api/v1/track-editions/{id}', path(id)));
      const documents = await got(api.GET('/api/v1/rules-documents', { params: { query: { limit: 100 } } }));
      const codes = new Map(documents.items.map((document) => [document.id, document.code]));
      const modules = await Promise.all(edition.modules.map((module) => statedAs(module, codes)));
      return { edition, modules };
    },
    staleTime: Infinity,
    gcTime: 0,
  });

async function statedAs(module: ModuleHead, documents: ReadonlyMap<string, string>): Promise<ModuleInput> {
  const { code, kind, names, seconds, clauses, after, choice } = module;
  const stated = {
    ...{ code, kind, names, seconds, clauses, after },
    ...(choice === null ? {} : { choice }),
    ...(isLong(module) ? { override: true } : {}),
  };
  if (kind === 'lesson') {
    const { body } = await got(api.GET('/api/v1/modules/{id}', path(module.id)));
    return { ...stated, body: body ?? {}, ...(module.quizId === null ? {} : { quiz: await quizAs(module.quizId) }) };
  }
  if (kind === 'acknowledgement') return { ...stated, document: documents.get(module.documentId ?? '') ?? '' };
  if (kind !== 'quiz') return module.materialId === null ? stated : { ...stated, material: module.materialId };
  if (module.quizId === null) return { ...stated, quiz: { questions: [] } };
  return { ...stated, quiz: await quizAs(module.quizId) };
}

/** A quiz with its keys, as its author states it. */
async function quizAs(id: string): Promise<NonNullable<ModuleInput['quiz']>> {
  const [quiz, bank] = await Promise.all([
    got(api.GET('/api/v1/quizzes/{id}', path(id))),
    got(api.GET('/api/v1/quizzes/{id}/questions', path(id))),
  ]);
  const { passMark, attemptsAllowed: attempts, waitMinutes, limitMinutes } = quiz;
  const draws = bank.bank.map(({ found: _, ...stated }) => stated);
  return { draw: bank.draw, passMark, attempts, waitMinutes, limitMinutes, bank: draws, questions: bank.items };
}

function useTrackAct<Input, Result>(send: (input: Input) => Promise<Result>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () =>
      void Promise.all([['tracks'], ['track-edition']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}

export const useCreateTrack = () => useTrackAct((body: NewTrack) => got(api.POST('/api/v1/tracks', { body })));

/** The next draft of a track, a copy of its newest edition. */
export const useCopyEdition = (trackId: string) =>
  useTrackAct(() => got(api.POST('/api/v1/tracks/{id}/editions', path(trackId))));

export const useSaveEdition = (id: string) =>
  useTrackAct(({ body, version }: { body: EditionInput; version: number }) =>
    got(api.PUT('/api/v1/track-editions/{id}', { ...path(id), headers: { 'if-match': `"${version}"` }, body })),
  );

export const usePublishEdition = (id: string) =>
  useTrackAct((body: Dto<'TrackPublicationDto'>) =>
    got(api.POST('/api/v1/track-editions/{id}/publication', { ...path(id), body })),
  );

/** Another track with the content of the newest edition. */
export const useCopyTrack = (id: string) =>
  useTrackAct((body: Dto<'CopyTrackDto'>) => got(api.POST('/api/v1/tracks/{id}/copies', { ...path(id), body })));

export type ImportedTrack = Dto<'ImportedTrackDto'>;

interface ImportedFile {
  readonly file: File;
  readonly code: string;
  readonly onProgress: (share: number) => void;
}

/** A track of an archive or a file; the file goes as it is, and the server says what is wrong in it. */
export const useImportTrack = () =>
  useTrackAct(async ({ file, code, onProgress }: ImportedFile): Promise<ImportedTrack> => {
    if (/\.zip$/i.test(file.name)) {
      const query = code === '' ? '' : `?code=${encodeURIComponent(code)}`;
      return uploadFile<ImportedTrack>(`/api/v1/track-archive-imports${query}`, file, 'application/zip', {
        onProgress,
      });
    }
    const text = await file.text();
    const made = await got(
      api.POST('/api/v1/track-imports', {
        params: { query: code === '' ? {} : { code } },
        body: text as unknown as Dto<'TrackFileDto'>,
        bodySerializer: () => text,
        headers: { 'content-type': 'application/json' },
      }),
    );
    return { ...made, media: 0, packages: 0, questions: 0, open: [] };
  });

function useBeltAct<Input, Result>(send: (input: Input) => Promise<Result>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: send, onSuccess: () => void queries.invalidateQueries() });
}

export const useAddBelt = () => useBeltAct((body: Dto<'AddBeltDto'>) => got(api.POST('/api/v1/belts', { body })));

export const useRestyleBelt = (id: string) =>
  useBeltAct((body: Dto<'RestyleBeltDto'>) => got(api.PATCH('/api/v1/belts/{id}', { ...path(id), body })));

export const useDiscardEdition = (id: string) =>
  useTrackAct(() => got(api.DELETE('/api/v1/track-editions/{id}', path(id))));

/** Splits a long text into lessons of at most four minutes. */
export function useSplit() {
  return useMutation({
    mutationFn: (markdown: string) =>
      got(
        api.POST('/api/v1/lesson-splits', {
          body: markdown,
          bodySerializer: (body) => body,
          headers: { 'content-type': 'text/markdown' },
        }),
      ),
  });
}

/** Reads questions in GIFT; what Obi cannot ask is named. */
export function useReadQuestions() {
  return useMutation({
    mutationFn: ({ text, language }: { text: string; language: string }) =>
      got(
        api.POST('/api/v1/question-imports', {
          params: { query: { language, skipUnsupported: true } },
          body: text,
          bodySerializer: (body) => body,
          headers: { 'content-type': 'text/plain' },
        }),
      ),
  });
}

export type RenewalTerm = Dto<'RenewalTermDto'>;

export const renewalQuery = (id: string) =>
  queryOptions({
    queryKey: ['tracks', 'renewal', id],
    queryFn: () => got(api.GET('/api/v1/tracks/{id}/renewal', path(id))),
    staleTime: 0,
  });

export const useStateRenewal = (id: string) =>
  useTrackAct((body: RenewalTerm) => got(api.PUT('/api/v1/tracks/{id}/renewal', { ...path(id), body })));

export const studyLimitQuery = queryOptions({
  queryKey: ['study-limit'],
  queryFn: () => got(api.GET('/api/v1/study-limit')),
  staleTime: 0,
});

export function useStateStudyLimit() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Dto<'StudyLimitDto'>) => got(api.PUT('/api/v1/study-limit', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: studyLimitQuery.queryKey }),
  });
}
