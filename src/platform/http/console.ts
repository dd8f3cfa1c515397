import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LOGIN_COOKIE } from '../access/cookie';
import { installationRoot } from '../i18n/messages';

/** Where the build puts the console. */
export const CONSOLE_FOLDER = join(installationRoot(), 'dist', 'web');

/** What pages of the intranet show of Obi, as one script. */
const ELEMENTS = 'elements.js';
/** The page that a page of the intranet opens to ask for a pass: the two speak to each other. */
const SPEAKS = /^\/embed-sign-in(\?|$)/;

/** Seconds a browser keeps files whose names hold their content's hash. */
const YEAR = 365 * 24 * 60 * 60;

/**
 * The console's files, and its page for every address that is nobody else's and is asked for as a page, so that links
 * into the console can be opened and reloaded. Serves nothing when the console was not built.
 */
export async function serveConsole(fastify: FastifyInstance, basePath: string, folder: string): Promise<void> {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return;
  await fastify.register(fastifyStatic as never, {
    root: folder,
    prefix: `${basePath}/`,
    wildcard: false,
    index: false,
    globIgnore: ['index.html', '**/*.br', '**/*.gz'],
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply: FastifyReply, path: string) => {
      void reply.header('cache-control', keptFor(folder, path));
      // Pages of other origins load it, as a module; it holds nothing of anybody.
      if (path.startsWith(join(folder, ELEMENTS))) {
        void reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
      }
    },
  });
  const page = pageSender(readFileSync(index, 'utf8'), basePath);
  fastify.get(`${basePath}/`, page);
  fastify.get(`${basePath}/*`, (request, reply) =>
    isPage(request, basePath) ? page(request, reply) : reply.callNotFound(),
  );
  if (basePath !== '') fastify.get(basePath, page);
}

/** How long browsers keep a file: what holds its hash in its name for good, and the service worker not at all. */
function keptFor(folder: string, path: string): string {
  if (path.startsWith(join(folder, 'assets') + sep)) return `public, max-age=${YEAR}, immutable`;
  return path.startsWith(join(folder, 'worker.js')) ? 'no-cache' : 'public, max-age=3600';
}

/** What the build names of home's, which only those load who will see it (web/plugins/installable.ts). */
const HOME_LINKS = /\s*<link\b[^>]*\bdata-home\b[^>]*>/g;

/** A page with what tells one version of it from another. */
const tagged = (html: string): { readonly html: string; readonly etag: string } => ({
  html,
  etag: `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`,
});

/**
 * Sends the page with its links bound to the base path; browsers ask again each time, so an upgrade shows at once. To
 * whoever comes home with a login it names home's scripts as well.
 */
function pageSender(html: string, basePath: string) {
  const bound = html.replace(/<head>/i, `<head>\n    <base href="${basePath}/" />`);
  const [home, elsewhere] = [tagged(bound), tagged(bound.replace(HOME_LINKS, ''))];
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const path = request.url.slice(basePath.length).split('?')[0];
    const atHome = (path === '/' || path === '') && request.headers.cookie?.includes(`${LOGIN_COOKIE}=`) === true;
    const { html: page, etag } = atHome ? home : elsewhere;
    void reply.header('cache-control', 'no-cache').header('vary', 'cookie').header('etag', etag);
    if (SPEAKS.test(request.url.slice(basePath.length))) {
      void reply.header('cross-origin-opener-policy', 'unsafe-none');
    }
    if (request.headers['if-none-match'] === etag) return reply.status(304).send();
    return reply.header('content-type', 'text/html; charset=utf-8').send(page);
  };
}

/** Somebody opens an address in a browser; programs and the api's own addresses get a problem document instead. */
function isPage(request: FastifyRequest, basePath: string): boolean {
  const path = request.url.slice(basePath.length).split('?')[0] ?? '';
  if (/^\/(api|health|metrics|problems|assets|queues)(\/|$)/.test(path)) return false;
  return (request.headers.accept ?? '').includes('text/html');
}
