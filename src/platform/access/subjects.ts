import { type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Scope } from '../../kernel/actor';
import { isId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../database/work';
import { scopeTooNarrow } from './access.errors';
import type { Principal } from './credentials';
import type { Permission } from './permissions';
import { scopesOf } from './reach';

/**
 * How a route keeps to the scope of a role that is limited: the subject its address or body names must lie within
 * (else 404), its own statements see to it, or it shows only what concerns the whole company alike. A route that says
 * nothing is closed to whoever holds its permission within a scope only.
 */
export type RouteScope =
  | { readonly kind: 'subject'; readonly subject: string; readonly at: string }
  | { readonly kind: 'statement' }
  | { readonly kind: 'alike' };

export const SCOPED = Symbol('scoped');

/** The subject named at `at` (a parameter of the address, or `body.field`) lies within the caller's scope, else 404. */
export const Reaching = (subject: string, at = 'id'): ClassDecorator & MethodDecorator =>
  SetMetadata<symbol, RouteScope>(SCOPED, { kind: 'subject', subject, at });

/** The route's own statements keep to `reachOf(permission)`. */
export const ReachingInSql = (): ClassDecorator & MethodDecorator =>
  SetMetadata<symbol, RouteScope>(SCOPED, { kind: 'statement' });

/** What the route shows is the same for everybody who holds its permission, however far. */
export const AlikeInEveryScope = (): ClassDecorator & MethodDecorator =>
  SetMetadata<symbol, RouteScope>(SCOPED, { kind: 'alike' });

const subjects = new Map<string, string>();

/**
 * Declares how a subject is found within a scope: a SELECT with the id as $1 and the scopes as $2, by
 * `access.reaches_person` or `access.reaches_work`.
 */
export function declareSubject(kind: string, sql: string): void {
  subjects.set(kind, sql);
}

export function isSubject(kind: string): boolean {
  return subjects.has(kind);
}

/** Holds callers whose roles are limited to their scope, before the route does anything. */
@Injectable()
export class Subjects {
  constructor(
    private readonly reflector: Reflector,
    private readonly work: Work,
  ) {}

  /** @throws Problem not-found outside the scope, scope-too-narrow where a scope does not do */
  async demand(context: ExecutionContext, { personId, loginId, roles, grants }: Principal, permission: Permission) {
    if (permission === 'signed-in') return;
    const scopes = scopesOf({ kind: 'person', personId, loginId, roles, grants }, permission);
    if (scopes === null) return;
    const rule = this.reflector.getAllAndOverride<RouteScope | undefined>(SCOPED, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (rule === undefined) throw scopeTooNarrow();
    if (rule.kind !== 'subject') return;
    await this.demandWithin(
      rule.subject,
      namedIn(context.switchToHttp().getRequest<FastifyRequest>(), rule.at),
      scopes,
    );
  }

  /** Whether a subject lies within these scopes; null reaches everything. */
  async isWithin(subject: string, id: string, scopes: readonly Scope[] | null): Promise<boolean> {
    if (scopes === null) return true;
    const sql = subjects.get(subject);
    if (sql === undefined) throw new Error(`No room declares the subject '${subject}'.`);
    return (await this.work.read(sql, [id, JSON.stringify(scopes)])).length > 0;
  }

  private async demandWithin(subject: string, id: unknown, scopes: readonly Scope[]): Promise<void> {
    if (!isId(id) || !(await this.isWithin(subject, id, scopes))) throw notFound();
  }
}

function namedIn({ params, body }: FastifyRequest, at: string): unknown {
  const [from, name] = at.startsWith('body.') ? [body, at.slice('body.'.length)] : [params, at];
  return typeof from === 'object' && from !== null ? (from as Readonly<Record<string, unknown>>)[name] : undefined;
}
