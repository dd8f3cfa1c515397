import { type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../../kernel/problem';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { identify } from '../context/context';
import { crossSite, loginNeeded, notSignedIn, roleMissing } from './access.errors';
import { AdministratorGate } from './administrator';
import { LOGIN_COOKIE, loginCookie } from './cookie';
import type { Principal } from './credentials';
import { Logins } from './logins';
import { counterKey, Rates } from './rates';
import { Subjects } from './subjects';
import { ACCESS, BEFORE_ADMINISTRATOR, BY_ADDRESS, BY_LOGIN, type RouteAccess } from './requires';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

type Asked = FastifyRequest & { user?: Principal };

/** Passport's way when there is no bearer token to try. */
const LOGIN_ALONE = AuthGuard('login').prototype as AccessGuard;

/** What a route states of who may call it. */
interface Stated {
  readonly access: RouteAccess | undefined;
  readonly beforeAdministrator: boolean;
  readonly byAddress: number | undefined;
  readonly byLogin: boolean;
}

/**
 * Deny by default: who calls is established first, then how often they called, then whether their roles open the route.
 */
@Injectable()
export class AccessGuard extends AuthGuard(['token', 'login']) {
  /** By class and handler: looked up once each. */
  private readonly known = new WeakMap<object, WeakMap<object, Stated>>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reflector: Reflector,
    private readonly rates: Rates,
    private readonly logins: Logins,
    private readonly gate: AdministratorGate,
    private readonly subjects: Subjects,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const { access, beforeAdministrator, byAddress, byLogin } = this.stated(context);
    const request = context.switchToHttp().getRequest<Asked>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    if (!beforeAdministrator) await this.gate.demand();
    if (access?.public === true) {
      this.refuseCrossSite(request, false);
      await this.limitAddress(context, request, reply, byAddress);
      return true;
    }
    this.refuseCrossSite(request, request.cookies[LOGIN_COOKIE] === undefined);
    await (request.headers.authorization === undefined
      ? LOGIN_ALONE.canActivate.call(this, context)
      : super.canActivate(context));
    if (access === undefined || request.user === undefined) throw roleMissing();
    this.limitPrincipal(request.user, reply);
    if (!request.user.permissions.has(access.permission)) throw roleMissing({ permission: access.permission });
    if (request.user.loginId === null && byLogin) throw loginNeeded();
    await this.subjects.demand(context, request.user, access.permission);
    if (request.user.rotationDue) await this.rotate(request.user, reply);
    const { personId, loginId, roles, grants, only } = request.user;
    identify({ kind: 'person', personId, loginId, roles, grants, only });
    return true;
  }

  override handleRequest<P>(error: Problem | null | undefined, principal: P | false | null | undefined): P {
    if (error !== null && error !== undefined) throw error;
    if (principal === false || principal === null || principal === undefined) throw notSignedIn();
    return principal;
  }

  private stated(context: ExecutionContext): Stated {
    const [handler, controller] = [context.getHandler(), context.getClass()];
    const ofClass = this.known.get(controller) ?? new WeakMap<object, Stated>();
    this.known.set(controller, ofClass);
    const known = ofClass.get(handler);
    if (known !== undefined) return known;
    const read = <T>(key: symbol): T | undefined =>
      this.reflector.getAllAndOverride<T | undefined>(key, [handler, controller]);
    const stated: Stated = {
      access: read<RouteAccess>(ACCESS),
      beforeAdministrator: read<true>(BEFORE_ADMINISTRATOR) === true,
      byAddress: read<number>(BY_ADDRESS),
      byLogin: read<true>(BY_LOGIN) === true,
    };
    ofClass.set(handler, stated);
    return stated;
  }

  /** A person's limit holds over all their logins; a token has its own. */
  private limitPrincipal({ tokenId, quota, used }: Principal, reply: FastifyReply): void {
    const { person, token } = this.config.requestsPerMinute;
    if (tokenId === null) this.rates.demand({ name: 'person', limit: person, used }, reply);
    else this.rates.demand({ name: 'token', limit: quota ?? token, used }, reply);
  }

  private async limitAddress(
    context: ExecutionContext,
    request: Asked,
    reply: FastifyReply,
    limit: number | undefined,
  ): Promise<void> {
    if (limit === undefined) return;
    const route = `${context.getClass().name}.${context.getHandler().name}`;
    const used = await this.rates.count(counterKey('a', `${route} ${request.ip}`), 60);
    this.rates.demand({ name: 'address', limit, used }, reply);
  }

  private async rotate({ loginId }: Principal, reply: FastifyReply): Promise<void> {
    if (loginId === null) return;
    const next = await this.logins.rotate(loginId);
    if (next === null) return;
    void reply.setCookie(LOGIN_COOKIE, next.secret, { ...loginCookie(this.config), expires: next.expiresAt });
  }

  /**
   * A browser's unsafe request must come from our own pages (Fetch Metadata, and Origin where that is absent), on public
   * routes too: nobody is signed in as somebody else from another site. Requests without the cookie have nothing else
   * to forge, and may come from anywhere with their token.
   */
  private refuseCrossSite(request: Asked, harmless: boolean): void {
    if (harmless || SAFE.has(request.method)) return;
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined) {
      if (site !== 'same-origin' && site !== 'none') throw crossSite();
      return;
    }
    const { origin } = request.headers;
    if (origin === undefined) return;
    const host = URL.canParse(origin) ? new URL(origin).host : null;
    const own = this.config.publicUrl === null ? null : new URL(this.config.publicUrl).host;
    if (host === null || (host !== request.host && host !== own)) throw crossSite();
  }
}
