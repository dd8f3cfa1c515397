import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api/client';
import type { Dto } from '../../api/types';

export type MyPermits = Dto<'MyPermitsDto'>;
export type Reach = Dto<'ReachDto'>;
export type CapabilityReach = MyPermits['items'][number];

export const permitsQuery = queryOptions({
  queryKey: ['permits'],
  queryFn: () => got(api.GET('/api/v1/my/permits')),
});

/** Places where a capability reaches equally far and lacks the same. */
export interface SameReach {
  readonly reach: Reach;
  /** Null: everywhere. */
  readonly channelIds: readonly string[] | null;
}

/** Channels by how far a capability reaches there; one line when it is the same everywhere. */
export function byReach({ anywhere, channels }: CapabilityReach): readonly SameReach[] {
  const lines = new Map<string, { reach: Reach; channelIds: string[] }>();
  for (const { channelId, ...reach } of channels) {
    const key = JSON.stringify([reach.reach, reach.next, reach.review]);
    const line = lines.get(key) ?? { reach, channelIds: [] };
    line.channelIds.push(channelId);
    lines.set(key, line);
  }
  if (lines.size === 0) return [{ reach: anywhere, channelIds: null }];
  const [only] = [...lines.values()];
  if (lines.size === 1 && only !== undefined) return [{ reach: only.reach, channelIds: null }];
  return [...lines.values()];
}
