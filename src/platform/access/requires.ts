import { SetMetadata } from '@nestjs/common';
import type { Permission } from './permissions';

export const ACCESS = Symbol('access');

/** What a route says about its callers. */
export type RouteAccess = { readonly public: true } | { readonly public: false; readonly permission: Permission };

/** The route is for signed-in persons whose roles give this permission. */
export const Requires = (permission: Permission): ClassDecorator & MethodDecorator =>
  SetMetadata<symbol, RouteAccess>(ACCESS, { public: false, permission });

/** The route is for everybody. */
export const Public = (): ClassDecorator & MethodDecorator =>
  SetMetadata<symbol, RouteAccess>(ACCESS, { public: true });
