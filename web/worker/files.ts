import { basePath, worker } from './scope';

/** Written in by the build: this version, the script its page begins with, and what is kept from the start. */
declare const OBI_VERSION: string;
declare const OBI_ENTRY: string;
declare const OBI_FILES: readonly string[];

const PREFIX = 'obi-files-';
const OWN = PREFIX + OBI_VERSION;
/** The console's page, which every address of the console shows. */
const PAGE = worker.registration.scope;
/** How long an address is waited for before the kept page stands in, in milliseconds. */
const PATIENCE = 6_000;

/** The script that the page of this version begins with. */
export const entry = OBI_ENTRY;

/** Keeps what the first screens, and those that are worked on without a connection, are made of. */
export async function keepFiles(): Promise<void> {
  const cache = await caches.open(OWN);
  const keep = async (path: string): Promise<void> => {
    const address = new URL(path, PAGE).href;
    // A name under assets holds the hash of what is in it: what an older version kept is the same.
    const lasting = path.startsWith('./assets/');
    const known = lasting ? await caches.match(address) : undefined;
    if (known !== undefined) return cache.put(address, known);
    const reply = await fetch(address, { cache: lasting ? 'default' : 'no-cache' });
    if (!reply.ok) throw new Error(`${path} answers ${reply.status}.`);
    await cache.put(address, reply);
  };
  await Promise.all(['./', ...OBI_FILES].map(keep));
}

/** Lets go of older versions, but for the last: windows that are open still run it. */
export async function dropOlderFiles(): Promise<void> {
  const kept = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== OWN);
  await Promise.all(kept.slice(0, -1).map((name) => caches.delete(name)));
}

export function isFile(path: string): boolean {
  return path.startsWith('/assets/') || OBI_FILES.includes(`.${path}`);
}

/** A file of the console: as it is kept, else from the server, and kept from then on. */
export async function fileReply(request: Request): Promise<Response> {
  const known = await caches.match(request.url, { ignoreVary: true });
  if (known !== undefined) return known;
  const reply = await fetch(request);
  if (reply.status === 200 && request.url.startsWith(`${worker.location.origin}${basePath}/assets/`)) {
    const copy = reply.clone();
    await (await caches.open(OWN)).put(request.url, copy);
  }
  return reply;
}

/** Keeps files that a page had loaded before there was a worker. */
export async function keepLoaded(addresses: readonly string[]): Promise<void> {
  await Promise.all(addresses.map((address) => fileReply(new Request(address)).catch(() => undefined)));
}

/** An address that somebody opens: as the server answers it; the kept page where no answer comes. */
export async function pageReply(event: FetchEvent): Promise<Response> {
  const asked = ask(event);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  const inTime = await Promise.race([asked.catch(() => undefined), late]);
  return inTime ?? (await caches.match(PAGE, { cacheName: OWN })) ?? asked;
}

async function ask(event: FetchEvent): Promise<Response> {
  const sooner = (await event.preloadResponse) as Response | undefined;
  return sooner ?? fetch(event.request);
}
