import { applyDecorators, createParamDecorator, type ExecutionContext, Header } from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
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

/** Whoever asks needs to know only that it was done (RFC 7240). */
const BRIEF = /(?:^|[,;\s])return=minimal(?:$|[,;\s])/i;

/** Makes the reply an empty one: of requests that prefer `return=minimal`; null for all others. */
export type Shorten = (() => void) | null;

export const Brief = createParamDecorator((_: unknown, context: ExecutionContext): Shorten => {
  const http = context.switchToHttp();
  const prefer = http.getRequest<FastifyRequest>().headers['prefer'];
  if (typeof prefer !== 'string' || !BRIEF.test(prefer)) return null;
  // Not the reply itself: it can be awaited, and would be.
  return () => void http.getResponse<FastifyReply>().status(204).header('preference-applied', 'return=minimal');
});

/** What `told` answers, or nothing to whoever prefers that: what changed may be read elsewhere. */
export async function briefly<T>(shorten: Shorten, told: () => Promise<T>): Promise<T | undefined> {
  if (shorten === null) return told();
  shorten();
  return undefined;
}

/** The route answers nothing but 204 where the request prefers `return=minimal`. */
export const AnswersBriefly = (): MethodDecorator =>
  applyDecorators(
    ApiHeader({ name: 'prefer', required: false, description: 'return=minimal: 204 instead of what it is now.' }),
    ApiNoContentResponse({ description: 'Done, for whoever prefers return=minimal.' }),
  );

/** The handler answers JSON that PostgreSQL built, passed on as it is. */
export const SendsJson = (): MethodDecorator =>
  applyDecorators(Header('content-type', 'application/json; charset=utf-8'), Header('cache-control', 'no-store'));
