import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { newId } from '../../kernel/id';
import { invalidCursor } from '../../kernel/page';
import { type Fault, type Missing, Problem, type ProblemKind } from '../../kernel/problem';
import { currentContext } from '../context/context';
import { brokenConstraint, sqlState } from '../database/work';
import { message } from '../i18n/messages';
import type { Log } from '../log/log';
import { malformedRequest, noSuchRoute, tooLarge, unsupportedMediaType } from './http.errors';

export const STATUS: Readonly<Record<ProblemKind, number>> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  gone: 410,
  limited: 429,
  unavailable: 503,
};

interface FaultText {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
  /** Within a text, where the fault has a place there. */
  readonly from?: number;
  readonly to?: number;
}

/** RFC 9457 problem document. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly occurrence?: string;
  readonly errors?: readonly FaultText[];
  readonly missing?: readonly (Missing & { detail: string })[];
}

/** The problem document of a problem, in a language. */
export function problemDocument(problem: Problem, language: string, basePath: string): ProblemDocument {
  const { faults, missing } = problem.more;
  return {
    type: `${basePath}/problems/${problem.code}`,
    title: message(language, `problem.${problem.code}`, said(problem.params, language)),
    status: STATUS[problem.kind],
    code: problem.code,
    ...(faults === undefined ? {} : { errors: faults.map((fault) => faultText(fault, language)) }),
    ...(missing === undefined
      ? {}
      : { missing: missing.map((m) => ({ ...m, detail: message(language, `missing.${m.kind}`, { ...m }) })) }),
  };
}

export function faultText(fault: Fault, language: string): FaultText {
  const { from, to } = fault;
  return {
    pointer: fault.pointer,
    code: fault.code,
    detail: message(language, `fault.${fault.code}`, said(fault.params ?? {}, language)),
    ...(from === undefined || to === undefined ? {} : { from, to }),
  };
}

/** Names in several languages are said in the one that is asked for. */
function said(params: Readonly<Record<string, unknown>>, language: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, inLanguage(value, language)]));
}

function inLanguage(value: unknown, language: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Date) return value;
  const names = Object.entries(value);
  return (names.find(([key]) => key === language) ?? names.find(([key]) => key === 'en') ?? names[0])?.[1];
}

/** Turns whatever was thrown into a problem document; what nobody named is a bland 500 that the log knows. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly basePath: string,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { language } = currentContext();
    const named = asProblem(error) ?? forgedCursor(error, host);
    if (named !== null) {
      const document = problemDocument(named, language, this.basePath);
      if (named.kind === 'unauthenticated') void reply.header('www-authenticate', 'Bearer');
      const { seconds } = named.params;
      if (named.kind === 'limited' && typeof seconds === 'number') void reply.header('retry-after', String(seconds));
      this.send(reply, document, language);
      return;
    }
    const occurrence = newId();
    this.log.error({ occurrence, error: describe(error) }, 'unexpected error');
    this.send(
      reply,
      {
        type: `${this.basePath}/problems/unexpected`,
        title: message(language, 'problem.unexpected'),
        status: 500,
        code: 'unexpected',
        occurrence,
      },
      language,
    );
  }

  private send(reply: FastifyReply, document: ProblemDocument, language: string): void {
    void reply
      .status(document.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('content-language', language)
      .header('cache-control', 'no-store')
      .send(JSON.stringify(document));
  }
}

function asProblem(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  const status =
    error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown } | null)?.statusCode;
  if (status === 404) return noSuchRoute();
  if (status === 413) return tooLarge();
  if (status === 415) return unsupportedMediaType();
  if (typeof status === 'number' && status >= 400 && status < 500) return malformedRequest();
  return null;
}

/** PostgreSQL: a text that is no uuid, date or number, or a date or number out of range. */
const UNREADABLE = new Set(['22P02', '22007', '22008', '22003']);

/** A cursor that unpacks but holds values of another listing, or of none. */
function forgedCursor(error: unknown, host: ArgumentsHost): Problem | null {
  const { query } = host.switchToHttp().getRequest<{ query?: { after?: unknown } }>();
  return typeof query?.after === 'string' && UNREADABLE.has(sqlState(error) ?? '') ? invalidCursor() : null;
}

/** Statement texts may stay in the log; parameters (which may hold drafts or personal data) never. */
function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { query } = error as { query?: unknown };
  return {
    name: error.name,
    message: error.message,
    stack: error.stack,
    ...(typeof query === 'string' ? { query: query.slice(0, 400) } : {}),
    sqlState: sqlState(error),
    constraint: brokenConstraint(error),
  };
}
