import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type MyTraining = Dto<'MyTrainingDto'>;
export type Enrolment = Dto<'MyEnrolmentDto'>;
export type MyModule = Dto<'MyModuleDto'>;

/** What a player gets: the module, and the enrolment it is taken in. */
export interface PlayerProps {
  readonly enrolment: Enrolment;
  readonly module: MyModule;
}
export type Credited = Dto<'CreditedDto'>;

export const trainingQuery = queryOptions({
  queryKey: ['training'],
  queryFn: () => got(api.GET('/api/v1/my/training')),
});

export const moduleQuery = (id: string) =>
  queryOptions({
    queryKey: ['module', id],
    queryFn: () => got(api.GET('/api/v1/modules/{id}', { params: { path: { id } } })),
    staleTime: Infinity,
  });

/** What completes a step may award a belt, and a belt opens things anywhere in the console. */
export function useCompleteLesson() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (moduleId: string) =>
      got(api.POST('/api/v1/my/modules/{moduleId}/completion', { params: { path: { moduleId } } })),
    onSuccess: () => void queries.invalidateQueries(),
  });
}

/** The step of a track that comes after another, in their order; null at the end. */
export function following(enrolment: Enrolment, moduleId: string): MyModule | null {
  const at = enrolment.modules.findIndex(({ id }) => id === moduleId);
  return enrolment.modules[at + 1] ?? null;
}

/** Names of what comes before a module and is not completed: modules and choices of its enrolment. */
export function waitsFor(enrolment: Enrolment, module: MyModule): readonly Readonly<Record<string, string>>[] {
  const named = [...enrolment.modules, ...enrolment.choices];
  return named.filter(({ code }) => module.missing.includes(code)).map(({ names }) => names);
}

/** The enrolment that a module belongs to, the open one first. */
export function enrolmentOf(training: MyTraining, moduleId: string): Enrolment | undefined {
  return training.enrolments
    .filter(({ modules }) => modules.some(({ id }) => id === moduleId))
    .sort((a, b) => Number(a.state === 'completed') - Number(b.state === 'completed'))[0];
}
