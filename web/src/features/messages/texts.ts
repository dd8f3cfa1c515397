import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type ReasonTexts = Dto<'ReasonTextsDto'>;
export type NudgeText = Dto<'NudgeTextDto'>;
export type Words = Dto<'WriteNudgeTextDto'>;

export const textsQuery = queryOptions({
  queryKey: ['nudge-texts'],
  queryFn: () => got(api.GET('/api/v1/nudge-texts')),
});

export const pausedReasonsQuery = queryOptions({
  queryKey: ['nudge-texts', 'paused'],
  queryFn: () => got(api.GET('/api/v1/paused-reasons')),
});

interface Place {
  readonly reason: string;
  readonly language: string;
}

export const useTextPreview = (path: Place) =>
  useMutation({
    mutationFn: (body: Words) =>
      got(api.POST('/api/v1/nudge-texts/{reason}/{language}/previews', { params: { path }, body })),
  });

/** Null: the reason's own text again. */
export function useWriteText(path: Place, version: number) {
  const queries = useQueryClient();
  const headers = { 'if-match': `"${version}"` };
  return useMutation({
    mutationFn: (body: Words | null) =>
      body === null
        ? got(api.DELETE('/api/v1/nudge-texts/{reason}/{language}', { params: { path }, headers }))
        : got(api.PUT('/api/v1/nudge-texts/{reason}/{language}', { params: { path }, headers, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['nudge-texts'] }),
  });
}

export function usePause(reason: string) {
  const queries = useQueryClient();
  const params = { path: { reason } };
  return useMutation({
    mutationFn: (paused: boolean) =>
      got(
        paused
          ? api.PUT('/api/v1/paused-reasons/{reason}', { params })
          : api.DELETE('/api/v1/paused-reasons/{reason}', { params }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['nudge-texts', 'paused'] }),
  });
}
