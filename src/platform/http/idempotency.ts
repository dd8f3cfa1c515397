import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Principal } from '../access/credentials';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';
import { keyReused } from './http.errors';

interface StoredReply {
  readonly request_hash: Buffer;
  readonly status: number;
  readonly reply: unknown;
}

/**
 * `Idempotency-Key` on creating routes: the key, the act and its reply commit together, so a request that is repeated,
 * at once or after a crash, gets the first one's reply. Keys belong to a person and are kept a day. A reply that is a
 * stream is not kept, nor its key: what it tells happens after the commit, and may be cut off.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest & { user?: Principal }>();
    const key = request.headers['idempotency-key'];
    if (request.method !== 'POST' || typeof key !== 'string' || request.user === undefined) return next.handle();
    if (isAnsweredByTheLine(request)) return next.handle();
    const { personId } = request.user;
    const reply = http.getResponse<FastifyReply>();
    const hash = createHash('sha256')
      .update(`${request.url}\n${contentOf(request)}`)
      .digest();
    return from(
      this.work.run(async () => {
        const taken = await this.work.affect(
          `INSERT INTO platform.idempotency (person_id, key, request_hash, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
          [personId, key.slice(0, 200), hash, this.clock.real()],
        );
        if (taken === 0) return this.replay(personId, key.slice(0, 200), hash, reply);
        const result: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
        if (result instanceof Readable) {
          await this.work.write('DELETE FROM platform.idempotency WHERE person_id = $1 AND key = $2', [
            personId,
            key.slice(0, 200),
          ]);
          return result;
        }
        await this.work.write(
          `UPDATE platform.idempotency SET status = $3, reply = $4 WHERE person_id = $1 AND key = $2`,
          [personId, key.slice(0, 200), reply.statusCode, JSON.stringify(result ?? null)],
        );
        return result;
      }),
    );
  }

  private async replay(personId: string, key: string, hash: Buffer, reply: FastifyReply): Promise<unknown> {
    const [stored] = await this.work.read<StoredReply>(
      'SELECT request_hash, status, reply FROM platform.idempotency WHERE person_id = $1 AND key = $2',
      [personId, key],
    );
    if (stored === undefined || !stored.request_hash.equals(hash)) throw keyReused();
    void reply.status(stored.status).header('idempotency-replayed', 'true');
    return stored.reply ?? undefined;
  }
}

/** A stream of lines is no one act: each line is answered, and known again, on its own. */
function isAnsweredByTheLine({ headers }: FastifyRequest): boolean {
  return headers['content-type']?.startsWith('application/x-ndjson') === true;
}

/** A file's content is not read twice: its length and type stand for it. */
function contentOf({ body, headers }: FastifyRequest): string {
  const isFile = body instanceof Readable || body === undefined;
  return JSON.stringify(isFile ? [headers['content-type'], headers['content-length']] : body);
}
