import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const pack = promisify(gzip);

/** Bytes below which packing gains nothing: they fit into what is sent at once. */
const LEAST = 1_400;

/**
 * Packs the JSON that the console asks for. Only what a page of our own asks: browsers say where a request comes from, and
 * whoever has another page ask for guesses learns nothing from how long a reply is. Programs on the same network are
 * answered sooner without.
 */
export function packReplies(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < LEAST || !wantsPacked(request)) return payload;
    const isJson = /^application\/([a-z]+\+)?json\b/.test(String(reply.getHeader('content-type')));
    if (!isJson || reply.hasHeader('content-encoding')) return payload;
    const packed = await pack(payload, { level: 5 });
    void reply.removeHeader('content-length').header('content-encoding', 'gzip');
    const varies = reply.getHeader('vary');
    void reply.header('vary', varies === undefined ? 'accept-encoding' : `${String(varies)}, accept-encoding`);
    return packed;
  });
}

function wantsPacked({ headers }: FastifyRequest): boolean {
  return headers['sec-fetch-site'] === 'same-origin' && /\bgzip\b/.test(String(headers['accept-encoding']));
}
