import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api/client';

/** Channels to choose from. */
export const channelsQuery = queryOptions({
  queryKey: ['evidence', 'channels'],
  queryFn: () => got(api.GET('/api/v1/channels', { params: { query: { limit: 100 } } })),
  staleTime: 60_000,
});
