import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type TrainingChange = Dto<'MyTrainingChangeDto'>;

export const changesQuery = queryOptions({
  queryKey: ['training-changes'],
  queryFn: () => got(api.GET('/api/v1/my/training-changes')),
  staleTime: 60_000,
});
