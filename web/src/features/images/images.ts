import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, basePath, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type DraftImage = Dto<'DraftImageDto'>;

export const imagesQuery = (draftId: string, revision: number) =>
  queryOptions({
    queryKey: ['drafts', 'images', draftId, revision],
    queryFn: () => got(api.GET('/api/v1/drafts/{id}/images', { params: { path: { id: draftId } } })),
  });

export const imageAddress = (draftId: string, imageId: string): string =>
  `${basePath}/api/v1/drafts/${draftId}/images/${imageId}/content`;

/**
 * A change of pictures is an edit of the draft.
 * @param inTurn changes of this name wait for one another
 */
function useEdit<Input>(send: (input: Input) => Promise<unknown>, inTurn?: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    ...(inTurn === undefined ? {} : { scope: { id: inTurn } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['drafts'] }),
  });
}

export const useAddImage = (draftId: string) =>
  useEdit((file: File) => {
    const body = new FormData();
    body.append('file', file);
    return got(
      api.POST('/api/v1/drafts/{id}/images', {
        params: { path: { id: draftId } },
        body: body as unknown as { file: string },
      }),
    );
  });

export const useArrangeImages = (draftId: string) =>
  useEdit(
    (order: string[]) =>
      got(api.PUT('/api/v1/drafts/{id}/images', { params: { path: { id: draftId } }, body: { order } })),
    `pictures ${draftId}`,
  );

export const useDescribeImage = (draftId: string, imageId: string) =>
  useEdit((alt: Record<string, string>) =>
    got(api.PUT('/api/v1/drafts/{id}/images/{imageId}', { params: { path: { id: draftId, imageId } }, body: { alt } })),
  );

export const useRemoveImage = (draftId: string, imageId: string) =>
  useEdit(() =>
    got(api.DELETE('/api/v1/drafts/{id}/images/{imageId}', { params: { path: { id: draftId, imageId } } })),
  );
