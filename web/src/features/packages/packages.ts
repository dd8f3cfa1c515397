import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { uploadFile } from '../../api/upload';
import { pages } from '../../app/pages';

export type Package = Dto<'PackageDto'>;
export type Attempt = Dto<'PackageAttemptDto'>;
export type Standing = Dto<'PackageStandingDto'>;
export type Part = Dto<'PackagePartDto'>;
export type FramePlace = Dto<'PackageFrameDto'>;

export const packagesQuery = pages(['packages', 'list'], (after) =>
  got(api.GET('/api/v1/packages', { params: { query: { after, limit: 20 } } })),
);

export const packageQuery = (id: string) =>
  queryOptions({
    queryKey: ['packages', 'one', id],
    queryFn: () => got(api.GET('/api/v1/packages/{id}', { params: { path: { id } } })),
  });

interface Upload {
  readonly file: File;
  readonly replaces: string | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** Sends an archive; what is refused names every place. */
export function useUpload() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, replaces, ...options }: Upload) =>
      uploadFile<Package>(
        `/api/v1/packages${replaces === undefined ? '' : `?replaces=${replaces}`}`,
        file,
        'application/zip',
        options,
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['packages'] }),
  });
}

export function useChangePackage({ id, version }: Package) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { names: Record<string, string>; trustsCompletion: boolean }) =>
      got(
        api.PUT('/api/v1/packages/{id}', {
          params: { path: { id } },
          headers: { 'if-match': `"${version}"` },
          body,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['packages'] }),
  });
}

export function useDeletePackage(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.DELETE('/api/v1/packages/{id}', { params: { path: { id } } }),
    onSuccess: () => {
      queries.removeQueries({ queryKey: ['packages', 'one', id] });
      return queries.invalidateQueries({ queryKey: ['packages', 'list'] });
    },
  });
}

export function usePreview(id: string) {
  return useMutation({
    mutationFn: () => got(api.POST('/api/v1/packages/{id}/previews', { params: { path: { id } } })),
  });
}

/** Opens a package where it was left; each round is an opening of its own. */
export const attemptQuery = (packageId: string, round: number) =>
  queryOptions({
    queryKey: ['package-attempt', packageId, round],
    queryFn: () => got(api.POST('/api/v1/package-attempts', { body: { packageId } })),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export function standingOf(id: string): Promise<Standing> {
  return got(api.GET('/api/v1/package-attempts/{id}', { params: { path: { id } } }));
}

export function useFinish(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => got(api.POST('/api/v1/package-attempts/{id}/completion', { params: { path: { id } } })),
    onSuccess: () => void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'package-attempt' }),
  });
}
