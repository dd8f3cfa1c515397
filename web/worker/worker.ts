import { answer, forgetAnswers, isKept, isThreshold, standing } from './answers';
import { dropOlderFiles, entry, fileReply, isFile, keepFiles, keepLoaded, pageReply } from './files';
import { openFrom, show } from './pushes';
import { pathOf, worker } from './scope';

/** Addresses that are no page of the console's. */
const BESIDE = /^\/(api|health|metrics|problems|queues|openapi\.json)(\/|$)/;

worker.addEventListener('install', (event) => event.waitUntil(keepFiles()));

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([dropOlderFiles(), worker.registration.navigationPreload.enable()]).then(() => worker.clients.claim()),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (path === null) return;
  const called = /^\/api\/v1(\/.*)$/.exec(path)?.[1];
  if (called !== undefined) {
    const read = request.method === 'GET';
    if ((!read || request.mode === 'navigate') && isThreshold(called)) event.waitUntil(forgetAnswers());
    else if (read && request.mode !== 'navigate' && isKept(called)) event.respondWith(answer(event));
    return;
  }
  if (request.method !== 'GET') return;
  if (isFile(path)) event.respondWith(fileReply(request));
  else if (request.mode === 'navigate' && !BESIDE.test(path)) event.respondWith(pageReply(event));
});

/** What the console's pages say to the worker. */
type Told =
  | { readonly kind: 'take-over' | 'entry' | 'standing' }
  | { readonly kind: 'loaded'; readonly files: readonly string[] };

worker.addEventListener('message', (event) => {
  const told = event.data as Told;
  if (told.kind === 'take-over') event.waitUntil(worker.skipWaiting());
  if (told.kind === 'entry') event.ports[0]?.postMessage(entry);
  if (told.kind === 'standing') (event.source as WindowClient | null)?.postMessage(standing());
  if (told.kind === 'loaded') {
    const own = told.files.filter((address) => isFile(pathOf(address) ?? ''));
    event.waitUntil(keepLoaded(own));
  }
});

worker.addEventListener('push', (event) => event.waitUntil(show(event.data)));
worker.addEventListener('notificationclick', (event) => event.waitUntil(openFrom(event.notification)));
