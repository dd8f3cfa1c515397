import { worker } from './scope';

/**
 * What the server told the signed-in person, to be read where there is no connection. Only reads of one's own work are
 * kept; nothing of customers, of other people or of what a role opens. They are gone when somebody signs in or out, when
 * the server knows the login no longer, when it is another person's, and when the login would have ended for idleness.
 */
const STORE = 'obi-answers';
const KEPT = [
  /^\/me$/,
  /^\/my\/(training|permits|update|nudges|nudges\/count|training-changes|excuses|suspensions|badge)$/,
  /^\/(moratoria|crises|channels|goals|belts|rules-documents)$/,
  /^\/drafts$/,
  /^\/drafts\/[^/]+(\/(words|suggestions|changes|checks))?$/,
  /^\/(modules|rules-editions|rules-documents|track-editions)\/[^/]+$/,
];
/** Ways in and out: whatever was kept is somebody else's from there on. */
const THRESHOLDS =
  /^\/(logins(\/.*)?|password-logins|link-acceptances|first-administrator|oidc\/(callback|sign-in)|my\/password)$/;

/** Answers kept at once, the latest ones. */
const MOST = 150;
/** Minutes that a login lasts unused, where the server did not say. */
const IDLE = 30;
const STORED_AT = 'x-obi-stored-at';

const ME = new URL('api/v1/me', worker.registration.scope).href;
/** Not an address of the server's: when it was last heard from. */
const HEARD = new URL('.heard', worker.registration.scope).href;

/** Since when what is shown was kept; null while the server answers. */
let away: string | null = null;

/** Whether an answer to this path below `/api/v1` may be kept. */
export function isKept(path: string): boolean {
  return KEPT.some((own) => own.test(path));
}

export function isThreshold(path: string): boolean {
  return THRESHOLDS.test(path);
}

export async function forgetAnswers(): Promise<void> {
  await caches.delete(STORE);
}

/** The server's answer; the kept one where none comes. */
export async function answer(event: FetchEvent): Promise<Response> {
  try {
    const reply = await fetch(event.request);
    event.waitUntil(keep(event.request, reply.clone()).then(() => tell(null)));
    return reply;
  } catch (failure) {
    const kept = await keptAnswer(event.request.url);
    if (kept === undefined) throw failure;
    event.waitUntil(tell(kept.headers.get(STORED_AT)));
    return kept;
  }
}

async function keep(request: Request, reply: Response): Promise<void> {
  if (reply.status === 401) return forgetAnswers();
  if (reply.status !== 200 || !(reply.headers.get('content-type') ?? '').includes('json')) return;
  const body = await reply.text();
  if (request.url === ME) await forgetOthers(body);
  const cache = await caches.open(STORE);
  const at = new Date().toISOString();
  const stored = (text: string): Response =>
    new Response(text, { headers: { 'content-type': 'application/json', [STORED_AT]: at } });
  // Anew at the end: the cache is in the order of writing.
  await cache.delete(request.url);
  await cache.put(request.url, stored(body));
  await cache.put(HEARD, stored(at));
  const addresses = (await cache.keys()).filter(({ url }) => url !== ME && url !== HEARD);
  await Promise.all(addresses.slice(0, -MOST).map((address) => cache.delete(address)));
}

async function forgetOthers(body: string): Promise<void> {
  const before = await caches.match(ME, { cacheName: STORE });
  if (before !== undefined && idOf(await before.text()) !== idOf(body)) await forgetAnswers();
}

function idOf(body: string): unknown {
  return (JSON.parse(body) as { id?: unknown }).id;
}

/** What was kept, as long as the login lasts unused; later everything is let go. */
async function keptAnswer(address: string): Promise<Response | undefined> {
  const cache = await caches.open(STORE);
  const [me, heard] = await Promise.all([cache.match(ME), cache.match(HEARD)]);
  if (me === undefined || heard === undefined) return undefined;
  const { idleMinutes = IDLE } = (await me.json()) as { idleMinutes?: number };
  const since = Date.now() - Date.parse(await heard.text());
  if (since < 0 || since > idleMinutes * 60_000) {
    await forgetAnswers();
    return undefined;
  }
  return cache.match(address);
}

/** Tells the windows that what they show was kept, and since when; and that the server answers again. */
async function tell(at: string | null): Promise<void> {
  if (at === null && away === null) return;
  away = at;
  for (const client of await worker.clients.matchAll({ type: 'window' })) client.postMessage({ at });
}

/** The same for a window that asks. */
export function standing(): { readonly at: string | null } {
  return { at: away };
}
