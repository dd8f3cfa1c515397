import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LOGIN_COOKIE, loginCookie } from '../../platform/access/cookie';
import type { OpenedLogin } from '../../platform/access/logins';
import type { Config } from '../../platform/config/config';
import type { Browser } from './sign-in.service';

/** The browser that asks: what it calls itself, its address, and the login it holds. */
export const AskingBrowser = createParamDecorator((_: unknown, context: ExecutionContext): Browser => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return {
    agent: request.headers['user-agent'] ?? '',
    address: request.ip,
    former: request.cookies[LOGIN_COOKIE] ?? null,
  };
});

/** The address Obi is opened at, without a slash at its end: what links and the company's provider are told. */
export function publicBase({ publicUrl, basePath }: Config, request?: FastifyRequest): string {
  const own = publicUrl ?? (request === undefined ? '' : `${request.protocol}://${request.host}`);
  return basePath !== '' && !own.endsWith(basePath) ? `${own}${basePath}` : own;
}

export function setLogin(reply: FastifyReply, config: Config, login: OpenedLogin): void {
  void reply.setCookie(LOGIN_COOKIE, login.secret, { ...loginCookie(config), expires: login.expiresAt });
}
