import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Seconds that a browser need not ask again whether it may ask. */
const REMEMBERED = 600;

type Listed = (origin: string) => Promise<boolean>;

/**
 * Which addresses pages of other origins may read: none, but those a room opens to the origins that it lists. Only reads,
 * whatever the page; replies that refuse are readable too, so that a page can say what is missing.
 */
@Injectable()
export class CrossOrigin {
  private readonly doors: { readonly prefix: string; readonly listed: Listed }[] = [];

  /** Opens the addresses below a prefix, such as `/api/v1/embeds/`, to origins that are listed. */
  open(prefix: string, listed: Listed): void {
    this.doors.push({ prefix, listed });
  }

  attach(fastify: FastifyInstance, basePath: string): void {
    fastify.addHook('onRequest', (request, reply, done) => {
      const { origin } = request.headers;
      const door = this.doors.find(({ prefix }) => request.url.startsWith(basePath + prefix));
      if (door === undefined || origin === undefined) {
        done();
        return;
      }
      const asks = request.method === 'OPTIONS';
      door.listed(origin).then((listed) => {
        void reply.header('vary', 'origin');
        if (listed) allow(reply, origin, asks);
        if (asks) void reply.status(204).send();
        else done();
      }, done);
    });
  }
}

function allow(reply: FastifyReply, origin: string, asks: boolean): void {
  void reply.header('access-control-allow-origin', origin).header('access-control-allow-credentials', 'true');
  if (!asks) return;
  void reply
    .header('access-control-allow-methods', 'GET')
    .header('access-control-allow-headers', 'authorization')
    .header('access-control-max-age', REMEMBERED);
}
