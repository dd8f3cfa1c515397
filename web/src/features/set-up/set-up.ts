import { useQuery } from '@tanstack/react-query';
import type { LinkProps } from '@tanstack/react-router';
import { api, got } from '../../api/client';
import { companySignInQuery } from '../administration/administration';
import { mailQuery } from '../messages/mail';
import { sourcesQuery } from '../sources/sources';

export const STEPS = ['people', 'sign-in', 'roles', 'mail', 'channels', 'sources', 'track'] as const;
export type StepName = (typeof STEPS)[number];

/** How far a step is: whether the house has what it asks for; null while that is not known. */
export interface Step {
  readonly name: StepName;
  readonly done: boolean | null;
  readonly error: unknown;
  readonly to: NonNullable<LinkProps['to']>;
}

const peopleQuery = {
  queryKey: ['set-up', 'people'],
  queryFn: () => got(api.GET('/api/v1/people', { params: { query: { limit: 2 } } })),
};
const rolesQuery = {
  queryKey: ['set-up', 'roles'],
  queryFn: async () => {
    const of = (role: 'hr' | 'lead') => got(api.GET('/api/v1/role-holders', { params: { query: { role, limit: 1 } } }));
    return Promise.all([of('hr'), of('lead')]);
  },
};
const channelsQuery = {
  queryKey: ['set-up', 'channels'],
  queryFn: () => got(api.GET('/api/v1/channels', { params: { query: { limit: 1 } } })),
};
const tracksQuery = {
  queryKey: ['set-up', 'tracks'],
  queryFn: () => got(api.GET('/api/v1/tracks', { params: { query: { limit: 50 } } })),
};

/** The way from an empty house to the first belt. Nothing of it is kept: it is read from the house each time. */
export function useSteps(): readonly Step[] {
  const people = useQuery(peopleQuery);
  const signIn = useQuery(companySignInQuery);
  const roles = useQuery(rolesQuery);
  const mail = useQuery(mailQuery);
  const channels = useQuery(channelsQuery);
  const sources = useQuery(sourcesQuery);
  const tracks = useQuery(tracksQuery);
  const step = <T>(
    name: StepName,
    to: Step['to'],
    { data, error }: { readonly data: T | undefined; readonly error: unknown },
    has: (data: T) => boolean,
  ): Step => ({ name, to, error, done: data === undefined ? null : has(data) });
  return [
    step('people', '/service-tokens', people, ({ items }) => items.length > 1),
    step(
      'sign-in',
      '/company-sign-in',
      signIn,
      ({ provider, passwords, demo }) => provider !== null || passwords || demo,
    ),
    step('roles', '/accounts', roles, (both) => both.every(({ items }) => items.length > 0)),
    step('mail', '/mail', mail, ({ enabled }) => enabled),
    step('channels', '/channels', channels, ({ items }) => items.length > 0),
    step('sources', '/sources', sources, ({ items }) => items.length > 0),
    step('track', '/training', tracks, ({ items }) => items.some(({ edition }) => edition !== null)),
  ];
}
