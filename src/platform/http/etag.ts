import type { FastifyInstance } from 'fastify';

/** Replies that carry a `version` get it as their ETag, for `If-Match` on the next edit. */
export function addEtags(fastify: FastifyInstance): void {
  fastify.addHook('preSerialization', (_request, reply, payload, done) => {
    const version = (payload as { version?: unknown } | null | undefined)?.version;
    if (typeof version === 'number') void reply.header('etag', `"${version}"`);
    done(null, payload);
  });
}
