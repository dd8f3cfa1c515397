import { queryOptions } from '@tanstack/react-query';
import { api, basePath, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type WaysIn = Dto<'WaysInDto'>;

export const waysInQuery = queryOptions({
  queryKey: ['ways-in'],
  queryFn: () => got(api.GET('/api/v1/ways-in')),
  retry: false,
});

/** The code behind a link is used up: home, with nothing of it left in the address. */
export function goHome(): void {
  location.replace(`${basePath}/`);
}
