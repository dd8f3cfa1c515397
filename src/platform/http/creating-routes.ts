import { type CallHandler, type ExecutionContext, type NestInterceptor, RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Where Nest keeps the interceptors of a route. */
const INTERCEPTORS = '__interceptors__';
const KEEPER = 'creatingRoutes';

type Server = FastifyInstance & { readonly [KEEPER]: NestInterceptor };

/** Hands over to the interceptor of the application that is asked: routes are declared once, applications may be many. */
const around: NestInterceptor = {
  intercept: (context: ExecutionContext, next: CallHandler) => {
    const { server } = context.switchToHttp().getRequest<FastifyRequest & { server: Server }>();
    return server[KEEPER].intercept(context, next);
  },
};

/**
 * Puts an interceptor around every route that creates, outside of those it names itself, and around no other: each request
 * pays for what stands around its route.
 */
export function standAroundCreatingRoutes(
  app: NestFastifyApplication,
  fastify: FastifyInstance,
  interceptor: NestInterceptor,
): void {
  fastify.decorate(KEEPER, interceptor);
  const scanner = new MetadataScanner();
  for (const { instance } of app.get(DiscoveryService, { strict: false }).getControllers()) {
    if (typeof instance !== 'object' || instance === null) continue;
    const prototype = Object.getPrototypeOf(instance) as Record<string, (...args: never[]) => unknown>;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const handler = prototype[name];
      if (handler === undefined || Reflect.getMetadata('method', handler) !== RequestMethod.POST) continue;
      const standing = (Reflect.getMetadata(INTERCEPTORS, handler) ?? []) as readonly unknown[];
      if (!standing.includes(around)) Reflect.defineMetadata(INTERCEPTORS, [around, ...standing], handler);
    }
  }
}
