import { Controller, Delete, Get, HttpStatus, Inject, Patch, Post, Put, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '../../kernel/problem';
import { Requires } from '../access/requires';
import { CONFIG } from '../config/config.module';
import type { Config } from '../config/config';

/** Milliseconds the worker gets to answer. */
const PATIENCE = 10_000;
/** The board's page, and everything below it. */
const PATHS = ['', '*'];
const PASSED_ON = ['content-type', 'cache-control', 'etag', 'last-modified'];

/** The worker's board of queues, for administrators: the api itself never talks to the queue. */
@ApiExcludeController()
@Controller('queues')
export class BoardController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get(PATHS)
  @Requires('operations:run')
  read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pass(request, reply);
  }

  @Post(PATHS)
  @Requires('operations:run')
  post(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pass(request, reply);
  }

  @Put(PATHS)
  @Requires('operations:run')
  put(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pass(request, reply);
  }

  @Patch(PATHS)
  @Requires('operations:run')
  patch(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pass(request, reply);
  }

  @Delete(PATHS)
  @Requires('operations:run')
  delete(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pass(request, reply);
  }

  private async pass(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { url, secret } = this.config.worker;
    if (url === null || secret === null) throw notFound();
    const path = request.url.slice(this.config.basePath.length);
    const body = request.method === 'GET' || request.method === 'HEAD' ? undefined : JSON.stringify(request.body ?? {});
    let answer: Response;
    try {
      answer = await fetch(`${url}${path}`, {
        method: request.method,
        headers: {
          authorization: `Bearer ${secret}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body }),
        signal: AbortSignal.timeout(PATIENCE),
        redirect: 'manual',
      });
    } catch {
      await reply.status(HttpStatus.SERVICE_UNAVAILABLE).send();
      return;
    }
    for (const name of PASSED_ON) {
      const value = answer.headers.get(name);
      if (value !== null) void reply.header(name, value);
    }
    await reply.status(answer.status).send(Buffer.from(await answer.arrayBuffer()));
  }
}
