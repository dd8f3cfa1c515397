import { basePath } from '../../api/client';

/** How this device has the console. */
export interface Installed {
  /** Nothing reaches the server now. */
  readonly offline: boolean;
  /** When what is shown was heard from the server; null: it is as it was when the connection was lost. */
  readonly at: string | null;
  /** There is a newer version than the one on the screen. */
  readonly newer: boolean;
}

/** At most so often a window asks for a newer version when it is looked at again, in milliseconds. */
const OFTEN = 30 * 60_000;

/** So long a worker that is to take over has for it, in milliseconds. */
const PATIENCE = 3_000;

let state: Installed = { offline: !navigator.onLine, at: null, newer: false };
let begun = false;
let waiting: ServiceWorker | null = null;
let asked = false;
const listeners = new Set<() => void>();

function set(changes: Partial<Installed>): void {
  state = { ...state, ...changes };
  listeners.forEach((listener) => listener());
}

export const installed = (): Installed => state;

export function onInstalled(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The newer version comes with the next page that is loaded: now. A worker that waits takes over first; one that did so for
 * another window, or does not answer, holds nobody up, since pages come from the server.
 */
export function takeNewer(): void {
  if (waiting?.state !== 'installed') {
    location.reload();
    return;
  }
  asked = true;
  waiting.postMessage({ kind: 'take-over' });
  setTimeout(() => location.reload(), PATIENCE);
}

/** The script that a worker's page begins with. */
function entryOf(worker: ServiceWorker): Promise<string> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
    worker.postMessage({ kind: 'entry' }, [channel.port2]);
  });
}

/** A worker waits: for a page that is as new already there is nothing to tell. */
async function isWaiting(worker: ServiceWorker): Promise<void> {
  waiting = worker;
  const entry = await entryOf(worker);
  const shown = document.querySelector<HTMLScriptElement>(`script[src$="${entry}"]`) !== null;
  if (shown) worker.postMessage({ kind: 'take-over' });
  else set({ newer: true });
}

function follow(registration: ServiceWorkerRegistration): void {
  if (registration.waiting !== null) void isWaiting(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && navigator.serviceWorker.controller !== null) void isWaiting(installing);
    });
  });
  let looked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || performance.now() - looked < OFTEN) return;
    looked = performance.now();
    void registration.update().catch(() => undefined);
  });
}

/** What this page has loaded before the worker saw its requests. */
function loaded(): string[] {
  return performance.getEntriesByType('resource').map(({ name }) => name);
}

/**
 * Registers the service worker, once. `controlled` is called when one begins to see this page's requests: what was
 * asked before it came is worth asking again.
 */
export async function install(controlled: () => void): Promise<void> {
  addEventListener('online', () => set({ offline: false, at: null }));
  addEventListener('offline', () => set({ offline: true }));
  if (begun || !('serviceWorker' in navigator)) return;
  begun = true;
  const { serviceWorker } = navigator;
  const before = serviceWorker.controller !== null;
  serviceWorker.addEventListener('message', ({ data: { at } }: MessageEvent<{ at: string | null }>) => {
    set({ offline: at !== null || !navigator.onLine, at });
  });
  // What was kept may have been shown before anybody listened.
  serviceWorker.controller?.postMessage({ kind: 'standing' });
  let first = !before;
  serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload();
    else if (first) {
      serviceWorker.controller?.postMessage({ kind: 'loaded', files: loaded() });
      controlled();
    } else set({ newer: true });
    first = false;
  });
  // A browser that does not let us, such as in a private window, has the console without it.
  const registration = await serviceWorker.register(`${basePath}/worker.js`).catch(() => undefined);
  if (registration !== undefined) follow(registration);
}
