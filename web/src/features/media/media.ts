import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, basePath, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type MediaItem = Dto<'MediaDto'>;
export type MediaWords = Dto<'MediaWordsDto'>;

export const KINDS = ['image', 'audio', 'video'] as const;
export type MediaKind = (typeof KINDS)[number];

const path = (id: string) => ({ params: { path: { id } } });

export const mediaQuery = (id: string) =>
  queryOptions({ queryKey: ['media', id], queryFn: () => got(api.GET('/api/v1/media/{id}', path(id))), retry: false });

export const mediaListQuery = (q: string, kind: MediaKind | '') =>
  pages(['media', 'list', q, kind], (after) =>
    got(
      api.GET('/api/v1/media', {
        params: { query: { after, limit: 20, ...(q === '' ? {} : { q }), ...(kind === '' ? {} : { kind }) } },
      }),
    ),
  );

/** Where its bytes are had. */
export function contentAddress(id: string): string {
  return `${basePath}/api/v1/media/${id}/content`;
}

export function captionsAddress(id: string, language: string): string {
  return `${basePath}/api/v1/media/${id}/captions/${language}`;
}

/** How a lesson's Markdown shows it. */
export function markdownOf({ id, name }: MediaItem): string {
  return `![${name.replaceAll(/[[\]\\]/g, ' ')}](media:${id})`;
}

function useMediaAct<Input, Result>(send: (input: Input) => Promise<Result>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: send, onSuccess: () => void queries.invalidateQueries({ queryKey: ['media'] }) });
}

/** Uploads a file; how long it takes is stated where the file does not say. */
export const useUpload = () =>
  useMediaAct(async ({ file, seconds }: { file: File; seconds: number | null }) => {
    const body = new FormData();
    body.append('file', file);
    const query = seconds === null ? {} : { seconds };
    const { id } = await got(api.POST('/api/v1/media', { params: { query }, body: body as never }));
    return got(api.GET('/api/v1/media/{id}', path(id)));
  });

export const useDescribe = ({ id, version }: MediaItem) =>
  useMediaAct((body: MediaWords) =>
    got(api.PUT('/api/v1/media/{id}', { ...path(id), headers: { 'if-match': `"${version}"` }, body })),
  );

export const useCaption = (id: string) =>
  useMediaAct(({ language, text }: { language: string; text: string }) =>
    got(api.PUT('/api/v1/media/{id}/captions/{language}', { params: { path: { id, language } }, body: { text } })),
  );

export const useDelete = (id: string) => useMediaAct(() => got(api.DELETE('/api/v1/media/{id}', path(id))));
