import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, got } from '../../api/client';

export const pushDevicesQuery = queryOptions({
  queryKey: ['push', 'devices'],
  queryFn: () => got(api.GET('/api/v1/my/push-devices')),
});

interface Here {
  /** This browser can be told. */
  readonly able: boolean;
  /** Its person once said no to it, in the browser itself. */
  readonly denied: boolean;
  readonly on: boolean;
}

async function manager(): Promise<PushManager | null> {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window)) return null;
  return (await navigator.serviceWorker.getRegistration())?.pushManager ?? null;
}

/** How this browser stands. */
export const hereQuery = queryOptions({
  queryKey: ['push', 'here'],
  queryFn: async (): Promise<Here> => {
    const push = await manager();
    if (push === null) return { able: false, denied: false, on: false };
    return { able: true, denied: Notification.permission === 'denied', on: (await push.getSubscription()) !== null };
  },
});

/** Has this browser told, or no longer. */
export function useSubscribe() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ key, on }: { readonly key: string; readonly on: boolean }): Promise<void> => {
      const push = await manager();
      if (push === null) return;
      if (!on) {
        // Its service says so the next time, and the house forgets it then.
        await (await push.getSubscription())?.unsubscribe();
        return;
      }
      const made = await push.subscribe({ userVisibleOnly: true, applicationServerKey: key });
      const { endpoint = '', keys = {} } = made.toJSON();
      await got(
        api.POST('/api/v1/my/push-devices', {
          body: { endpoint, p256dh: keys['p256dh'] ?? '', auth: keys['auth'] ?? '' },
        }),
      );
    },
    onSettled: () => void queries.invalidateQueries({ queryKey: ['push'] }),
  });
}

/** A device is told no more. */
export function useRemoveDevice() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => got(api.DELETE('/api/v1/my/push-devices/{id}', { params: { path: { id } } })),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['push'] }),
  });
}
