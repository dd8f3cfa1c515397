import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { type Type, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AccessGuard } from '../access/access.guard';
import type { Config } from '../config/config';
import { withContext } from '../context/context';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';
import { negotiate, untold } from '../i18n/messages';
import { Log, makeLogger, NestLog } from '../log/log';
import { CONSOLE_FOLDER, serveConsole } from './console';
import { ContentOrigin } from './content-origin';
import { serveContract } from './contract';
import { standAroundCreatingRoutes } from './creating-routes';
import { CrossOrigin } from './cross-origin';
import { addEtags } from './etag';
import { IdempotencyInterceptor } from './idempotency';
import { packReplies } from './packed';
import { guardHeaders } from './guard-headers';
import { ProblemFilter } from './problem.filter';
import { UPLOAD_LIMIT, watchUpload } from './upload-digest';
import { EdgeValidation } from './validation';

/** Largest JSON body, bytes. Files come as streams with limits of their own. */
const BODY_LIMIT = 8 * 1024 * 1024;

/** Milliseconds that requests under way get when the process is to stop; a supervisor kills after ten seconds. */
const PATIENCE = 5_000;

/** Requests are judged by their DTOs: Fastify needs no schema compilers, which take long to load. */
const NO_SCHEMAS = { buildValidator: refuseSchema, buildSerializer: refuseSchema };

function refuseSchema(): never {
  throw new Error('A route states a Fastify schema; DTOs say what comes and goes.');
}

export interface ServeOptions {
  /** Called with the adapter before routes are added; tests watch replies here. */
  readonly prepare?: (fastify: FastifyInstance) => void;
  /** Another build of the console than the one in `dist`. */
  readonly consoleFolder?: string;
  /** Serve the contract as the code has it, not as it is committed. */
  readonly describes?: boolean;
}

/** Builds the api application with everything at its edge; the caller listens. */
export async function buildApi(
  root: Type | DynamicModule,
  config: Config,
  options: ServeOptions = {},
): Promise<NestFastifyApplication> {
  const logger = makeLogger(config.logLevel);
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustProxy,
    // Not in the order of time, as ids are: every request has one, and hardly any is ever looked for.
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: true,
    schemaController: { compilersFactory: NO_SCHEMAS },
  });
  const fastify = adapter.getInstance<FastifyInstance>();
  // The first hook of all, since it has to see every byte of a body.
  fastify.addHook('onRequest', (request, _reply, done) => {
    watchUpload(request.raw);
    done();
  });
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    abortOnError: false,
    // What a signature covers is what was sent, byte by byte.
    rawBody: true,
    logger: new NestLog(logger),
  });
  options.prepare?.(fastify);
  answerBeforeClosing(fastify);
  const content = app.get(ContentOrigin);
  await addPlugins(fastify);
  await guardHeaders(fastify, content, { schemaController: { compilersFactory: NO_SCHEMAS } });
  addEtags(fastify);
  packReplies(fastify);
  addTextBodies(fastify);
  addScimBodies(fastify);
  addContext(fastify);
  addRequestLog(fastify, app.get(Log));
  for (const [language, missing] of untold()) {
    app.get(Log).warn({ language, missing }, 'texts of a language are in English');
  }
  app.get(CrossOrigin).attach(fastify, config.basePath);

  if (config.basePath !== '') app.setGlobalPrefix(config.basePath.slice(1));
  app.useGlobalPipes(new EdgeValidation());
  app.useGlobalGuards(app.get(AccessGuard));
  standAroundCreatingRoutes(app, fastify, new IdempotencyInterceptor(app.get(Work), app.get(HouseClock)));
  app.useGlobalFilters(new ProblemFilter(app.get(Log), config.basePath));
  app.enableShutdownHooks();
  await serveContract(app, fastify, config.basePath, options.describes === true);
  await serveConsole(fastify, config.basePath, options.consoleFolder ?? CONSOLE_FOLDER);
  fastify.addHook('onReady', () => content.listen());
  fastify.addHook('onClose', () => content.close());
  await app.init();
  return app;
}

/**
 * A stop lets requests under way finish on the database they began on, for a while; new ones get 503. Only then are
 * connections closed.
 */
function answerBeforeClosing(fastify: FastifyInstance): void {
  const underWay = new Set<ServerResponse>();
  let answered: (() => void) | null = null;
  fastify.addHook('onRequest', (_request, { raw }, done) => {
    underWay.add(raw);
    raw.once('close', () => {
      underWay.delete(raw);
      if (underWay.size === 0) answered?.();
    });
    done();
  });
  fastify.addHook('preClose', async () => {
    if (underWay.size === 0) return;
    const all = new Promise<void>((resolve) => (answered = resolve));
    await Promise.race([all, setTimeout(PATIENCE, undefined, { ref: false })]);
  });
}

async function addPlugins(fastify: FastifyInstance): Promise<void> {
  await fastify.register(cookie as never);
  await fastify.register(multipart as never, { limits: { fileSize: UPLOAD_LIMIT, files: 20 } });
}

/** CSV, NDJSON, Markdown and ZIP bodies reach their routes as streams. */
function addTextBodies(fastify: FastifyInstance): void {
  for (const type of ['text/csv', 'application/x-ndjson', 'text/markdown', 'text/plain', 'application/zip']) {
    fastify.addContentTypeParser(type, { bodyLimit: UPLOAD_LIMIT }, (_request, payload, done) => done(null, payload));
  }
}

/** Bodies of SCIM clients; their route reads the JSON, and says by its own standard when it is none. */
function addScimBodies(fastify: FastifyInstance): void {
  fastify.addContentTypeParser('application/scim+json', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );
}

function addContext(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    withContext(
      {
        requestId: request.id,
        address: request.ip,
        language: negotiate(request.headers['accept-language']),
        actor: { kind: 'system', name: 'anonymous' },
        manager: null,
      },
      done,
    );
  });
}

function addRequestLog(fastify: FastifyInstance, log: Log): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const path = request.routeOptions.url ?? '(none)';
    const milliseconds = Math.round(reply.elapsedTime);
    log.info(
      { requestId: request.id, method: request.method, path, status: reply.statusCode, milliseconds },
      'request',
    );
    done();
  });
}
