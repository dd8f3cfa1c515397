import type { Client } from 'openapi-fetch';
import { currentLanguage } from '../app/language';
import { readProblem, unreachable } from './problem';
import type { paths } from './schema';

/** Where the console is served: empty, or `/obi` without a slash at its end. */
export const basePath = new URL(document.baseURI).pathname.replace(/\/+$/, '');

type Listener = () => void;
const ended = new Set<Listener>();

/** Calls back when the server no longer knows the login. */
export function onSessionEnded(listener: Listener): () => void {
  ended.add(listener);
  return () => ended.delete(listener);
}

type Asked = string | number | boolean | null | undefined;

/** What a call says beside its path, of what openapi-fetch lets one say. */
interface Init {
  readonly params?: {
    readonly path?: Readonly<Record<string, string>>;
    readonly query?: Readonly<Record<string, Asked | Asked[]>>;
    readonly header?: Readonly<Record<string, unknown>>;
  };
  readonly body?: unknown;
  readonly headers?: HeadersInit;
  readonly signal?: AbortSignal;
  readonly keepalive?: boolean;
  readonly parseAs?: 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';
  readonly bodySerializer?: (body: unknown) => BodyInit;
}

function addressOf(path: string, { path: named = {}, query = {} }: NonNullable<Init['params']> = {}): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(named[name] ?? ''));
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) asked.append(name, String(one));
    }
  }
  return `${location.origin}${basePath}${filled}${asked.size === 0 ? '' : `?${asked.toString()}`}`;
}

/** A reply that was asked for before the console was here (api/early.ts); each is taken once. */
function takeEarly(address: string): Promise<Response> | undefined {
  const reply = window.obiEarly?.get(address);
  window.obiEarly?.delete(address);
  return reply;
}

async function send(method: string, path: string, init: Init = {}): Promise<{ data: unknown; response: Response }> {
  // What was asked for before an act, a sign-in above all, is not what one sees after it.
  if (method !== 'GET') delete window.obiEarly;
  const headers = new Headers({ 'accept-language': currentLanguage() });
  for (const [name, value] of Object.entries(init.params?.header ?? {})) headers.set(name, String(value));
  new Headers(init.headers).forEach((value, name) => headers.set(name, value));
  const { body, bodySerializer, signal, keepalive = false } = init;
  const plain = body !== undefined && bodySerializer === undefined && !(body instanceof FormData);
  if (plain && !headers.has('content-type')) headers.set('content-type', 'application/json');
  const sent =
    body === undefined
      ? undefined
      : (bodySerializer?.(body) ?? (plain ? JSON.stringify(body) : (body as unknown as BodyInit)));
  let response: Response;
  try {
    const address = addressOf(path, init.params);
    const early = method === 'GET' ? takeEarly(address) : undefined;
    response = await (early ??
      fetch(address, {
        method,
        headers,
        keepalive,
        ...(sent === undefined ? {} : { body: sent }),
        ...(signal === undefined ? {} : { signal }),
      }));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreachable();
  }
  if (!response.ok && response.status !== 304) {
    if (response.status === 401 && path !== '/api/v1/me') ended.forEach((listener) => listener());
    throw await readProblem(response);
  }
  return { data: await contentOf(response, init.parseAs ?? 'json'), response };
}

function contentOf(response: Response, as: NonNullable<Init['parseAs']>): unknown {
  if (response.status === 204 || response.headers.get('content-length') === '0') return undefined;
  return as === 'stream' ? response.body : response[as]();
}

const by = (method: string) => (path: string, init?: Init) => send(method, path, init);

/** The typed client of the api, in openapi-fetch's words. It throws ApiProblem for every reply that refuses. */
export const api = {
  GET: by('GET'),
  POST: by('POST'),
  PUT: by('PUT'),
  PATCH: by('PATCH'),
  DELETE: by('DELETE'),
} as unknown as Pick<Client<paths>, 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'>;

/** The body of a reply. */
export async function got<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T;
}

/** The words of a problem, for one that came by an address. */
export async function problemTitle(code: string): Promise<string> {
  const reply = await fetch(`${basePath}/problems/${code}`, { headers: { 'accept-language': currentLanguage() } });
  if (!reply.ok) throw await readProblem(reply);
  return ((await reply.json()) as { title: string }).title;
}
