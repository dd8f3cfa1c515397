/** The service worker itself; TypeScript takes every worker for any worker. */
export const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** Where the console is served: empty, or `/obi` without a slash at its end. */
export const basePath = new URL(worker.registration.scope).pathname.replace(/\/+$/, '');

/** The path of an address of ours below the console's; null for anybody else's. */
export function pathOf(address: string): string | null {
  const { origin, pathname } = new URL(address);
  if (origin !== worker.location.origin || !pathname.startsWith(`${basePath}/`)) return null;
  return pathname.slice(basePath.length);
}
