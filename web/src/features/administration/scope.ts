import { useQuery } from '@tanstack/react-query';
import { useText } from '../../app/text';
import { channelChoicesQuery } from '../channels/channels';
import { type Role, type Scope, topicNamesQuery } from './administration';

export type Dimension = 'legalEntities' | 'departments' | 'channels' | 'topics';

/** By what a role may be limited; the server says the same. */
export const LIMITS: Readonly<Partial<Record<Role, readonly Dimension[]>>> = {
  hr: ['legalEntities', 'departments'],
  lead: ['channels', 'topics', 'departments'],
};

/** Names of what scopes name by id. */
export function useScopeNames() {
  const t = useText();
  const channels = useQuery(channelChoicesQuery);
  const topics = useQuery(topicNamesQuery);
  return {
    channels: (channels.data?.items ?? []).map(({ id, names, code }) => ({ value: id, label: t.names(names) || code })),
    topics: (topics.data?.items ?? []).map(({ id, names, code }) => ({ value: id, label: t.names(names) || code })),
  };
}

/** How far a role reaches, in words. */
export function useScopeWords(): (scope: Scope | null | undefined) => string {
  const t = useText();
  const names = useScopeNames();
  const nameOf = (dimension: Dimension, value: string): string =>
    dimension === 'channels' || dimension === 'topics'
      ? (names[dimension].find((one) => one.value === value)?.label ?? value)
      : value;
  return (scope) => {
    if (scope === null || scope === undefined) return t('admin.everywhere');
    const stated = (['legalEntities', 'departments', 'channels', 'topics'] as const).flatMap((dimension) => {
      const values = scope[dimension];
      if (values === undefined) return [];
      const listed = values.map((value) => nameOf(dimension, value)).join(', ');
      return [t('admin.scope.stated', { dimension: t(`admin.scope.${dimension}`), values: listed })];
    });
    return stated.join(' · ');
  };
}
