import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';
import { pages } from '../../app/pages';

export type Ready = Dto<'ReadyDto'>;

export const readyQuery = pages(['ready'], (after) =>
  got(api.GET('/api/v1/ready-to-publish', { params: { query: { after, limit: 30 } } })),
);
