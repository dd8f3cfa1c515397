import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Principal } from '../access/credentials';
import { ANSWERS_SECRET } from '../access/requires';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';
import { keyReused, tryAgain } from './http.errors';
import { isUpload, uploadDigest } from './upload-digest';

interface StoredReply {
  readonly request_hash: Buffer;
  readonly status: number;
  readonly reply: unknown;
}

interface Act {
  readonly personId: string;
  readonly key: string;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/**
 * `Idempotency-Key` on creating routes: the key, the act and its reply commit together, so a request that is repeated,
 * at once or after a crash, gets the first one's reply; another body under the key is refused. Keys belong to a person and are kept a day. A reply that is a
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
    if (Reflect.getMetadata(ANSWERS_SECRET, context.getHandler()) === true) return next.handle();
    const { personId } = request.user;
    const reply = http.getResponse<FastifyReply>();
    const act: Act = { personId, key: key.slice(0, 200), request, reply };
    let attempts = 0;
    return from(
      this.work.run(async () => {
        attempts += 1;
        // The database gave way to somebody else's act; a stream cannot be read a second time.
        if (attempts > 1 && isUpload(request.raw)) throw tryAgain();
        return (await this.take(act)) ? this.answer(act, next) : this.replay(act);
      }),
    );
  }

  /** Whether the key is new; whoever comes with it at the same time waits for the first to commit. */
  private async take({ personId, key, request }: Act): Promise<boolean> {
    const hash = isUpload(request.raw) ? Buffer.alloc(0) : hashOf(request, JSON.stringify(request.body));
    const taken = await this.work.affect(
      `INSERT INTO platform.idempotency (person_id, key, request_hash, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [personId, key, hash, this.clock.real()],
    );
    return taken === 1;
  }

  private async answer({ personId, key, request, reply }: Act, next: CallHandler): Promise<unknown> {
    const result: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
    if (result instanceof Readable) {
      await this.work.write('DELETE FROM platform.idempotency WHERE person_id = $1 AND key = $2', [personId, key]);
      return result;
    }
    await this.work.write(
      `UPDATE platform.idempotency SET status = $3, reply = $4, request_hash = coalesce($5, request_hash)
       WHERE person_id = $1 AND key = $2`,
      [personId, key, reply.statusCode, JSON.stringify(result ?? null), await hashOfUpload(request)],
    );
    return result;
  }

  private async replay({ personId, key, request, reply }: Act): Promise<unknown> {
    const [stored] = await this.work.read<StoredReply>(
      'SELECT request_hash, status, reply FROM platform.idempotency WHERE person_id = $1 AND key = $2',
      [personId, key],
    );
    const hash = (await hashOfUpload(request)) ?? hashOf(request, JSON.stringify(request.body));
    if (stored === undefined || !stored.request_hash.equals(hash)) throw keyReused();
    void reply.status(stored.status).header('idempotency-replayed', 'true');
    return stored.reply ?? undefined;
  }
}

/** A stream of lines is no one act: each line is answered, and known again, on its own. */
function isAnsweredByTheLine({ headers }: FastifyRequest): boolean {
  return headers['content-type']?.startsWith('application/x-ndjson') === true;
}

/** What makes a request the same: its address, and its body or, of an upload, the type and every byte of it. */
function hashOf({ url }: FastifyRequest, body: string | undefined): Buffer {
  return createHash('sha256')
    .update(`${url}\n${body ?? ''}`)
    .digest();
}

/** Null for what is no upload. @throws Problem malformed-request, too-large */
async function hashOfUpload(request: FastifyRequest): Promise<Buffer | null> {
  if (!isUpload(request.raw)) return null;
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  return hashOf(request, `${type} ${(await uploadDigest(request.raw)).toString('hex')}`);
}
