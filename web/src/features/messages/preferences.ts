import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type ReasonChoice = Dto<'ReasonChoiceDto'>;
export type Budget = Dto<'NudgeBudgetDto'>;
export type ReasonReport = Dto<'ReasonReportDto'>;
export type ReasonFatigue = Dto<'ReasonFatigueDto'>;

export const preferencesQuery = queryOptions({
  queryKey: ['preferences'],
  queryFn: () => got(api.GET('/api/v1/my/preferences')),
});

export function useStatePreferences() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Dto<'StatePreferencesDto'>) => got(api.PATCH('/api/v1/my/preferences', { body })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['preferences'] }),
  });
}

/** How one wishes to be addressed; every screen says it so from then on. */
export function useStateAddress() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (address: Dto<'AddressDto'>['address']) => got(api.PUT('/api/v1/my/address', { body: { address } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
}

export const budgetQuery = queryOptions({
  queryKey: ['nudge-budget'],
  queryFn: () => got(api.GET('/api/v1/nudge-budget')),
});

export function useSetBudget() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, countries: _, ...body }: Budget) =>
      got(api.PUT('/api/v1/nudge-budget', { headers: { 'if-match': `"${version}"` }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['nudge-budget'] }),
  });
}

export const reportQuery = (days: number) =>
  queryOptions({
    queryKey: ['nudge-report', days],
    queryFn: () => got(api.GET('/api/v1/nudge-reports', { params: { query: { days: days as 7 | 30 | 90 } } })),
  });

export const fatigueQuery = queryOptions({
  queryKey: ['nudge-fatigue'],
  queryFn: () => got(api.GET('/api/v1/nudge-fatigue')),
});
