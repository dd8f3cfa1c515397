import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import SCIMMY from 'scimmy';
import { Problem } from '../../kernel/problem';
import { currentContext } from '../../platform/context/context';
import { message } from '../../platform/i18n/messages';
import { problemDocument, ProblemFilter, STATUS } from '../../platform/http/problem.filter';
import { Log } from '../../platform/log/log';

export const SCIM_TYPE = 'application/scim+json; charset=utf-8';
const ERROR = 'urn:ietf:params:scim:api:messages:2.0:Error';
const EXTENSION = /^(urn:ietf:params:scim:schemas:extension:enterprise:2\.0:User)\./i;

SCIMMY.Schemas.User.extend(SCIMMY.Schemas.EnterpriseUser as never);

export function scimError(status: number, type: string, detail: string): Error {
  return new SCIMMY.Types.Error(status, type, detail);
}

/** The body, whichever of the two types it came as. @throws SCIM error invalidSyntax */
export function bodyOf(body: unknown): Record<string, unknown> {
  let value = body;
  if (typeof body === 'string') {
    try {
      value = JSON.parse(body);
    } catch {
      throw scimError(400, 'invalidSyntax', 'The body is not JSON.');
    }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw scimError(400, 'invalidSyntax', 'The body must be one JSON object.');
  }
  if (JSON.stringify(value).includes('\\u0000')) throw scimError(400, 'invalidValue', 'Texts must not contain NUL.');
  return value as Record<string, unknown>;
}

interface Operation {
  readonly op?: unknown;
  readonly path?: unknown;
  readonly value?: unknown;
}

/** What some providers send beside the standard: a dot after a schema's name, a bare manager, booleans as texts. */
export function tolerant(body: Record<string, unknown>): Record<string, unknown> {
  if (!Array.isArray(body['Operations'])) return body;
  const operations = (body['Operations'] as Operation[]).map((operation) => {
    const path = typeof operation.path === 'string' ? operation.path.replace(EXTENSION, '$1:') : operation.path;
    if (path === undefined) {
      const value = operation.value as { active?: unknown } | null | undefined;
      if (typeof value !== 'object' || value === null || !('active' in value)) return operation;
      return { ...operation, value: { ...value, active: truth(value.active) } };
    }
    const name = typeof path === 'string' ? path.toLowerCase() : '';
    if (name === 'active') return { ...operation, path, value: truth(operation.value) };
    if (name.endsWith(':manager') && typeof operation.value === 'string') {
      return { ...operation, path, value: { value: operation.value } };
    }
    return { ...operation, path };
  });
  return { ...body, Operations: operations };
}

function truth(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value.toLowerCase() === 'true' ? true : value.toLowerCase() === 'false' ? false : value;
}

/** SCIM clients get the standard's errors; `code` is the house's own word for the same. */
@Catch()
export class ScimFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const named = namedError(error);
    if (named === null) {
      new ProblemFilter(this.log, '').catch(error, host);
      return;
    }
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (named.status === 401) void reply.header('www-authenticate', 'Bearer');
    const { status, ...rest } = named;
    void reply
      .status(status)
      .header('content-type', SCIM_TYPE)
      .header('cache-control', 'no-store')
      .send(JSON.stringify({ schemas: [ERROR], status: String(status), ...rest }));
  }
}

function namedError(error: unknown): { status: number; scimType?: string; detail: string; code?: string } | null {
  if (error instanceof SCIMMY.Types.Error) {
    const { status, scimType, message: detail } = error;
    return { status, ...(scimType ? { scimType } : {}), detail };
  }
  if (error instanceof TypeError && isScimmys(error)) {
    return { status: 400, scimType: 'invalidValue', detail: error.message };
  }
  if (!(error instanceof Problem)) return null;
  const { language } = currentContext();
  const faults = problemDocument(error, language, '').errors ?? [];
  const detail = [message(language, `problem.${error.code}`, error.params), ...faults.map((fault) => fault.detail)];
  const invalid = error.kind === 'invalid';
  return {
    status: invalid ? 400 : STATUS[error.kind],
    ...(invalid ? { scimType: 'invalidValue' } : {}),
    detail: detail.join(' '),
    code: error.code,
  };
}

/** The library says by TypeErrors that a value does not fit the schema. */
function isScimmys(error: TypeError): boolean {
  return /scimmy/.test(error.stack ?? '');
}
