import { useMutation } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type PeopleList = Dto<'PeopleListDto'>;

/** Has a pasted text or a CSV file read as a list of people. */
export function useTakeList() {
  return useMutation({
    mutationFn: ({ body, isFile }: { body: string | File; isFile: boolean }) =>
      got(
        api.POST('/api/v1/people-lists', {
          body: '',
          bodySerializer: () => body,
          headers: { 'content-type': isFile ? 'text/csv' : 'text/plain' },
        }),
      ),
  });
}
