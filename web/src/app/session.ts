import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { api, got } from '../api/client';
import type { components } from '../api/schema';

export type Me = components['schemas']['MeDto'];
export type DemoPerson = components['schemas']['DemoPersonDto'];

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => {
    const me = await got(api.GET('/api/v1/me'));
    document.documentElement.dataset['you'] = me.address;
    return me;
  },
  staleTime: 60_000,
});

export const demoPeopleQuery = queryOptions({
  queryKey: ['demo-people'],
  queryFn: () => got(api.GET('/api/v1/demo/people')),
  staleTime: 60_000,
});

/** The signed-in person; only below the gate. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

/** Whether the person's roles open a route. */
export function usePermission(permission: string): boolean {
  return useMe().permissions.includes(permission);
}

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (person: string) => got(api.POST('/api/v1/logins', { body: { person } })),
    onSuccess: () => void queries.invalidateQueries(),
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const left = await got(api.DELETE('/api/v1/logins/current'));
      const { forgetAllWords } = await import('../features/drafts/kept');
      await forgetAllWords();
      return left;
    },
    onSuccess: ({ next }) => {
      if (next !== null) location.assign(next);
    },
    onSettled: () => queries.resetQueries(),
  });
}
