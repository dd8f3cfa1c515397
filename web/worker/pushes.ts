import { worker } from './scope';

/** What a push says. */
interface Pushed {
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly tag: string | undefined;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What was pushed; what cannot be read still shows that there is something. */
function pushed(data: PushMessageData | null): Pushed {
  let said: Record<string, unknown> = {};
  try {
    said = (data?.json() ?? {}) as Record<string, unknown>;
  } catch {
    /* no JSON */
  }
  const tag = textOf(said['tag']);
  return {
    title: textOf(said['title']) || 'Obi',
    body: textOf(said['body']),
    url: textOf(said['url']),
    tag: tag === '' ? undefined : tag,
  };
}

/** An address of the console's own; anything else becomes its home. */
function ownAddress(address: string): string {
  const { scope } = worker.registration;
  // A way within the console is relative to it, whether it begins with a slash or not.
  const relative = /^\/(?![/\\])/.test(address) ? address.slice(1) : address;
  const wanted = URL.canParse(relative, scope) ? new URL(relative, scope).href : scope;
  return wanted.startsWith(scope) ? wanted : scope;
}

export async function show(data: PushMessageData | null): Promise<void> {
  const { title, body, url, tag } = pushed(data);
  const { scope } = worker.registration;
  await worker.registration.showNotification(title, {
    body,
    dir: 'auto',
    icon: new URL('icon-192.png', scope).href,
    data: ownAddress(url),
    ...(tag === undefined ? {} : { tag }),
  });
}

/** Opens what a notification is about: in a window that is there, else in a new one. */
export async function openFrom(notification: Notification): Promise<void> {
  notification.close();
  const address = ownAddress(textOf(notification.data));
  const windows = await worker.clients.matchAll({ type: 'window' });
  const shown =
    windows.find(({ url }) => url === address) ?? windows.find(({ visibilityState }) => visibilityState === 'hidden');
  if (shown === undefined) {
    await worker.clients.openWindow(address);
    return;
  }
  // A window in which somebody may be writing is not led elsewhere unless it is out of sight.
  if (shown.url !== address) await shown.navigate(address).catch(() => worker.clients.openWindow(address));
  await shown.focus();
}
