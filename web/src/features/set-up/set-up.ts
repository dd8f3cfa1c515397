import { queryOptions } from '@tanstack/react-query';
import type { LinkProps } from '@tanstack/react-router';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type Step = Dto<'SetUpStepDto'>;

/** The way from an empty house to the first belt; the house says how far it is gone. */
export const setUpQuery = queryOptions({
  queryKey: ['set-up'],
  queryFn: () => got(api.GET('/api/v1/set-up')),
});

/** Where each step is done. */
export const WHERE: Readonly<Record<Step['name'], NonNullable<LinkProps['to']>>> = {
  people: '/service-tokens',
  'sign-in': '/company-sign-in',
  roles: '/accounts',
  mail: '/mail',
  channels: '/channels',
  sources: '/sources',
  track: '/training',
};
