import { SetMetadata } from '@nestjs/common';
import type { Permission } from './permissions';

export const ACCESS = Symbol('access');
export const BY_LOGIN = Symbol('by-login');
export const BY_ADDRESS = Symbol('by-address');

/** What a route says about its callers. */
export type RouteAccess = { readonly public: true } | { readonly public: false; readonly permission: Permission };

/** The route is for signed-in persons whose roles give this permission. */
export const Requires = (permission: Permission): ClassDecorator & MethodDecorator =>
  SetMetadata<symbol, RouteAccess>(ACCESS, { public: false, permission });

/** The route is for everybody. */
export const Public = (): ClassDecorator & MethodDecorator =>
  SetMetadata<symbol, RouteAccess>(ACCESS, { public: true });

/** The route is for a person at their browser: a bearer token does not open it, whatever it is limited to. */
export const ByLogin = (): ClassDecorator & MethodDecorator => SetMetadata<symbol, true>(BY_LOGIN, true);

/** The public route takes so many requests a minute from one address. */
export const LimitedByAddress = (perMinute: number): MethodDecorator =>
  SetMetadata<symbol, number>(BY_ADDRESS, perMinute);

/** The route answers before there is an administrator. */
export const BEFORE_ADMINISTRATOR = Symbol('before-administrator');
export const BeforeAdministrator = (): ClassDecorator & MethodDecorator =>
  SetMetadata<symbol, true>(BEFORE_ADMINISTRATOR, true);

/** The reply holds a secret that is shown once: it is not kept for repeated requests. */
export const ANSWERS_SECRET = Symbol('answers-secret');
export const AnswersSecret = (): MethodDecorator => SetMetadata<symbol, true>(ANSWERS_SECRET, true);
