import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  UseInterceptors,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';
import { isId, type Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import type { Principal } from '../access/credentials';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';

export const LOOKS = Symbol('looks');

/** What somebody's record was looked at for; each has its words in the catalogues, `look.<purpose>`. */
export type LookPurpose =
  | 'person-page'
  | 'roles'
  | 'account'
  | 'training'
  | 'acknowledgements'
  | 'readiness'
  | 'permits'
  | 'suspensions'
  | 'draft'
  | 'handle'
  | 'ask'
  | 'content'
  | 'recognition'
  | 'audit'
  | 'export'
  | 'privacy-request';

interface LookMark {
  readonly purpose: LookPurpose;
  /** Whose record the reply shows: the person that a parameter of the address names, or who stands in the reply. */
  readonly whose: string | ((reply: never) => readonly (Id | null | undefined)[]);
}

/** The route shows somebody's record: who looked is kept, once per reader, person, purpose and hour. */
export const Looks = <T>(
  purpose: LookPurpose,
  whose: string | ((reply: T) => readonly (Id | null | undefined)[]) = 'id',
): MethodDecorator => applyDecorators(SetMetadata(LOOKS, { purpose, whose }), UseInterceptors(LooksInterceptor));

/** The route sends a file, and notes whose records go out (`LookLog.noted`) before they do. */
export const NotesLooks = (purpose: LookPurpose): MethodDecorator => SetMetadata(LOOKS, { purpose, whose: () => [] });

/** A look as the one concerned and the auditor read it. */
export interface LookView {
  readonly personId: Id;
  readonly readerId: Id;
  readonly purpose: string;
  readonly hour: Date;
}

/** The second log: who looked at whose personal record. */
@Injectable()
export class LookLog {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** One statement, however many persons; what stands already is left alone. Looking at oneself is no look. */
  async record(readerId: Id, purpose: LookPurpose, personIds: readonly Id[]): Promise<void> {
    const others = [...new Set(personIds)].filter((id) => id !== readerId).sort();
    if (others.length === 0) return;
    const hour = new Date(Math.floor(this.clock.now().getTime() / 3_600_000) * 3_600_000);
    await this.work.run(() =>
      this.work.write(
        `INSERT INTO trail.look (person_id, reader_id, purpose, hour)
         SELECT unnest($1::uuid[]), $2, $3, $4 ON CONFLICT DO NOTHING`,
        [others, readerId, purpose, hour],
      ),
    );
  }

  /** Rows about persons, noted a thousand at a time before they go out. */
  async *noted<T extends { readonly personId: Id }>(
    readerId: Id,
    purpose: LookPurpose,
    rows: AsyncIterable<T>,
  ): AsyncGenerator<T> {
    let batch: T[] = [];
    const note = (): Promise<void> =>
      this.record(
        readerId,
        purpose,
        batch.map(({ personId }) => personId),
      );
    for await (const row of rows) {
      if (batch.push(row) < 1000) continue;
      await note();
      yield* batch;
      batch = [];
    }
    await note();
    yield* batch;
  }

  /** Looks at a person (or by a reader, or both), newest first. */
  async page(
    filter: { readonly personId: Id | null; readonly readerId: Id | null },
    after: string | undefined,
    limit: number,
  ): Promise<Page<LookView>> {
    const cursor = decodeCursor(after, ['instant', 'id', 'id', 'text']);
    const rows = await this.work.read<LookView>(
      `SELECT person_id AS "personId", reader_id AS "readerId", purpose, hour FROM trail.look
       WHERE ($1::uuid IS NULL OR person_id = $1) AND ($2::uuid IS NULL OR reader_id = $2)
         AND ($3::timestamptz IS NULL OR (hour, person_id, reader_id, purpose) < ($3, $4::uuid, $5::uuid, $6))
       ORDER BY hour DESC, person_id DESC, reader_id DESC, purpose DESC LIMIT $7`,
      [
        filter.personId,
        filter.readerId,
        cursor?.[0] ?? null,
        cursor?.[1] ?? null,
        cursor?.[2] ?? null,
        cursor?.[3] ?? null,
        limit + 1,
      ],
    );
    return pageOf(rows, limit, (row) => [row.hour.toISOString(), row.personId, row.readerId, row.purpose]);
  }
}

/** Writes the look before the reply leaves: what could not be noted is not shown. */
@Injectable()
export class LooksInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly looks: LookLog,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const mark = this.reflector.get<LookMark | undefined>(LOOKS, context.getHandler());
    const { user, params } = context.switchToHttp().getRequest<FastifyRequest & { user?: Principal }>();
    if (mark === undefined || user === undefined) return next.handle();
    return next.handle().pipe(
      mergeMap(async (reply: unknown) => {
        const { whose } = mark;
        const found =
          typeof whose === 'string' ? [(params as Readonly<Record<string, string>>)[whose]] : whose(reply as never);
        await this.looks.record(
          user.personId,
          mark.purpose,
          found.filter(isId).map((id) => id.toLowerCase()),
        );
        return reply;
      }),
    );
  }
}
