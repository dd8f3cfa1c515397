import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Observable } from 'rxjs';
import type { Principal } from '../access/credentials';
import { withContext } from '../context/context';

/** Puts the signed-in person into the context of everything the route does. */
@Injectable()
export class ActorInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { user } = context.switchToHttp().getRequest<FastifyRequest & { user?: Principal }>();
    if (user === undefined) return next.handle();
    const { personId, loginId, roles, grants, only } = user;
    const actor = { kind: 'person' as const, personId, loginId, roles, grants, only };
    return new Observable((subscriber) => withContext({ actor }, () => next.handle().subscribe(subscriber)));
  }
}
