import { applyDecorators, createParamDecorator, type ExecutionContext, Header } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Principal } from '../access/credentials';
import { invalidVersion } from './http.errors';

/** Who is signed in, and by what; only on routes that are not public. */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { user } = context.switchToHttp().getRequest<FastifyRequest & { user?: Principal }>();
  if (user === undefined) throw new Error('A public route asks who is signed in.');
  return user;
});

/** The signed-in person's id; only on routes that are not public. */
export const PersonId = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { user } = context.switchToHttp().getRequest<FastifyRequest & { user?: Principal }>();
  if (user === undefined) throw new Error('A public route asks for the person.');
  return user.personId;
});

/** The version in `If-Match: "3"`, or null when the header is absent or `*`. @throws Problem invalid-version */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number | null => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined || header === '*') return null;
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(header);
  if (match === null) throw invalidVersion();
  return Number(match[1]);
});

/** The handler answers JSON that PostgreSQL built, passed on as it is. */
export const SendsJson = (): MethodDecorator =>
  applyDecorators(Header('content-type', 'application/json; charset=utf-8'), Header('cache-control', 'no-store'));
