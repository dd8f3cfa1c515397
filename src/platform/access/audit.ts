import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS, type RouteAccess } from './requires';
import { isSubject, type RouteScope, SCOPED } from './subjects';

/** One route as the access matrix lists it. */
export interface AuditedRoute {
  readonly method: string;
  readonly path: string;
  readonly handler: string;
  readonly access: RouteAccess;
  /** How it keeps to a limited role's scope; null: it is closed to such. */
  readonly scope: RouteScope | null;
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'ALL', 'OPTIONS', 'HEAD', 'SEARCH'];

/** Every route states who may call it, or the process does not start. */
@Injectable()
export class AccessAudit implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    this.routes();
  }

  /** @throws Error naming the routes that state nothing */
  routes(): readonly AuditedRoute[] {
    const routes: AuditedRoute[] = [];
    const silent: string[] = [];
    for (const { instance, metatype } of this.discovery.getControllers()) {
      if (typeof metatype !== 'function' || typeof instance !== 'object' || instance === null) continue;
      const prototype = Object.getPrototypeOf(instance) as Record<string, (...args: never[]) => unknown>;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const handler = prototype[name];
        if (handler === undefined) continue;
        const paths = Reflect.getMetadata('path', handler) as string | string[] | undefined;
        if (paths === undefined) continue;
        const access = this.reflector.getAllAndOverride<RouteAccess | undefined>(ACCESS, [handler, metatype]);
        const label = `${metatype.name}.${name}`;
        if (access === undefined) {
          silent.push(label);
          continue;
        }
        const scope = this.reflector.getAllAndOverride<RouteScope | undefined>(SCOPED, [handler, metatype]) ?? null;
        if (scope?.kind === 'subject' && !isSubject(scope.subject))
          throw new Error(`${label} reaches for an unknown subject.`);
        const prefix = Reflect.getMetadata('path', metatype) as string | string[];
        for (const [base, path] of [prefix].flat().flatMap((each) => [paths].flat().map((below) => [each, below]))) {
          routes.push({
            method: METHODS[Reflect.getMetadata('method', handler) as number] ?? 'ALL',
            path: `/${[base, path].join('/')}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1'),
            handler: label,
            access,
            scope,
          });
        }
      }
    }
    if (silent.length > 0) throw new Error(`Routes that state no access: ${silent.join(', ')}.`);
    return routes.sort((a, b) => a.path.localeCompare(b.path) || a.method.localeCompare(b.method));
  }
}
