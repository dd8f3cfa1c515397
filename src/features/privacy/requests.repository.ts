import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { Work } from '../../platform/database/work';

/** What a customer asked for. */
export interface CustomerRequest {
  readonly id: Id;
  readonly kind: 'access' | 'erasure';
  /** Null once it was carried out. */
  readonly handle: string | null;
  readonly channelId: Id | null;
  readonly reference: string;
  readonly state: 'open' | 'done' | 'withdrawn';
  readonly madeBy: Id;
  readonly madeAt: Date;
  readonly decidedBy: Id | null;
  readonly decidedAt: Date | null;
  readonly certificate: number | null;
  readonly counts: Readonly<Record<string, number>> | null;
}

const VIEW = `id, kind, handle, channel_id AS "channelId", reference, state, made_by AS "madeBy", made_at AS "madeAt",
  decided_by AS "decidedBy", decided_at AS "decidedAt", certificate, counts`;

@Injectable()
export class RequestsRepository {
  constructor(private readonly work: Work) {}

  async add({ id, kind, handle, channelId, reference, madeBy, madeAt }: CustomerRequest): Promise<void> {
    await this.work.write(
      `INSERT INTO privacy.request (id, kind, handle, channel_id, reference, state, made_by, made_at)
       VALUES ($1, $2, $3, $4, $5, 'open', $6, $7)`,
      [id, kind, handle, channelId, reference, madeBy, madeAt],
    );
  }

  /** @throws Problem not-found */
  async take(id: Id): Promise<CustomerRequest> {
    const [row] = await this.work.write<CustomerRequest>(
      `SELECT ${VIEW} FROM privacy.request WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (row === undefined) throw notFound({ id });
    return row;
  }

  /** @throws Problem not-found */
  async read(id: Id): Promise<CustomerRequest> {
    const [row] = await this.work.read<CustomerRequest>(`SELECT ${VIEW} FROM privacy.request WHERE id = $1`, [id]);
    if (row === undefined) throw notFound({ id });
    return row;
  }

  /** Ends it; the handle goes with it. */
  async end({ id, state, decidedBy, decidedAt, certificate, counts }: CustomerRequest): Promise<void> {
    await this.work.write(
      `UPDATE privacy.request SET state = $2, decided_by = $3, decided_at = $4, certificate = $5, counts = $6, handle = NULL
       WHERE id = $1`,
      [id, state, decidedBy, decidedAt, certificate, JSON.stringify(counts)],
    );
  }

  /** Newest first. */
  async page(after: string | undefined, limit: number): Promise<Page<CustomerRequest>> {
    const cursor = decodeCursor(after, ['id']);
    const rows = await this.work.read<CustomerRequest>(
      `SELECT ${VIEW} FROM privacy.request WHERE $1::uuid IS NULL OR id < $1 ORDER BY id DESC LIMIT $2`,
      [cursor?.[0] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.id]);
  }

  async knowsChannel(id: Id): Promise<boolean> {
    const rows = await this.work.read('SELECT FROM channels.directory WHERE channel_id = $1', [id]);
    return rows.length > 0;
  }
}
