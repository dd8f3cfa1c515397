import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { installationRoot } from '../i18n/messages';

/** Where the build puts the console. */
export const CONSOLE_FOLDER = join(installationRoot(), 'dist', 'web');

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
      const hashed = path.startsWith(join(folder, 'assets') + sep);
      void reply.header('cache-control', hashed ? `public, max-age=${YEAR}, immutable` : 'public, max-age=3600');
    },
  });
  const page = pageSender(readFileSync(index, 'utf8'), basePath);
  fastify.get(`${basePath}/`, page);
  fastify.get(`${basePath}/*`, (request, reply) =>
    isPage(request, basePath) ? page(request, reply) : reply.callNotFound(),
  );
  if (basePath !== '') fastify.get(basePath, page);
}

/** Sends the page with its links bound to the base path; browsers ask again each time, so an upgrade shows at once. */
function pageSender(html: string, basePath: string) {
  const bound = html.replace(/<head>/i, `<head>\n    <base href="${basePath}/" />`);
  const etag = `"${createHash('sha256').update(bound).digest('base64url').slice(0, 22)}"`;
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    void reply.header('cache-control', 'no-cache').header('etag', etag);
    if (request.headers['if-none-match'] === etag) return reply.status(304).send();
    return reply.header('content-type', 'text/html; charset=utf-8').send(bound);
  };
}

/** Somebody opens an address in a browser; programs and the api's own addresses get a problem document instead. */
function isPage(request: FastifyRequest, basePath: string): boolean {
  const path = request.url.slice(basePath.length).split('?')[0] ?? '';
  if (/^\/(api|health|metrics|problems|assets|queues)(\/|$)/.test(path)) return false;
  return (request.headers.accept ?? '').includes('text/html');
}
