import createClient from 'openapi-fetch';
import { currentLanguage } from '../app/language';
import { ApiProblem, readProblem } from './problem';
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

/** The typed client of the api. It throws ApiProblem for every reply that refuses. */
export const api = createClient<paths>({ baseUrl: `${location.origin}${basePath}` });

api.use({
  onRequest({ request }) {
    request.headers.set('accept-language', currentLanguage());
    return request;
  },
  async onResponse({ response, schemaPath }) {
    if (response.ok || response.status === 304) return response;
    if (response.status === 401 && schemaPath !== '/api/v1/me') ended.forEach((listener) => listener());
    throw await readProblem(response);
  },
  onError({ error }) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    return new ApiProblem({ type: 'about:blank', title: '', status: 0, code: 'offline' });
  },
});

/** The body of a reply. */
export async function got<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T;
}
