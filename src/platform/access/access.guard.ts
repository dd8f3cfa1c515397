import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import type { Problem } from '../../kernel/problem';
import { crossSite, notSignedIn, roleMissing } from './access.errors';
import type { Principal } from './credentials';
import { permissionsOf } from './permissions';
import { ACCESS, type RouteAccess } from './requires';
import { LOGIN_COOKIE } from './strategies';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Deny by default: who calls is established first, then whether their roles open the route. */
@Injectable()
export class AccessGuard extends AuthGuard(['token', 'login']) {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<RouteAccess | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    const request = context.switchToHttp().getRequest<FastifyRequest & { user?: Principal }>();
    refuseCrossSite(request);
    if (access?.public === true) return true;
    await super.canActivate(context);
    if (access === undefined || request.user === undefined) throw roleMissing();
    if (!permissionsOf(request.user.roles).has(access.permission)) throw roleMissing({ permission: access.permission });
    return true;
  }

  override handleRequest<P>(error: Problem | null | undefined, principal: P | false | null | undefined): P {
    if (error !== null && error !== undefined) throw error;
    if (principal === false || principal === null || principal === undefined) throw notSignedIn();
    return principal;
  }
}

/**
 * A browser's unsafe request must come from our own pages (Fetch Metadata, and Origin where that is absent); requests
 * without the cookie have nothing to forge.
 */
function refuseCrossSite(request: FastifyRequest): void {
  if (SAFE.has(request.method) || request.cookies[LOGIN_COOKIE] === undefined) return;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) {
    if (site !== 'same-origin' && site !== 'none') throw crossSite();
    return;
  }
  const { origin } = request.headers;
  if (origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === request.host)) throw crossSite();
}
