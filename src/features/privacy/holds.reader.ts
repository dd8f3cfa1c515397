import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { Work } from '../../platform/database/work';

/** Whose data no disposal and no erasure may touch now. */
export interface Held {
  readonly persons: readonly Id[];
  /** Lower case, without @. */
  readonly handles: readonly string[];
}

export interface HoldView {
  readonly id: Id;
  readonly personId: Id | null;
  readonly channelId: Id | null;
  readonly handle: string | null;
  readonly reason: string;
  readonly placedBy: Id;
  readonly placedAt: Date;
  readonly releasedBy: Id | null;
  readonly releasedAt: Date | null;
  readonly releaseReason: string | null;
}

const VIEW = `h.id, h.person_id AS "personId", h.channel_id AS "channelId", h.handle, h.reason, h.placed_by AS "placedBy",
  h.placed_at AS "placedAt", h.released_by AS "releasedBy", h.released_at AS "releasedAt", h.release_reason AS "releaseReason"`;

@Injectable()
export class HoldsReader {
  constructor(private readonly work: Work) {}

  async held(): Promise<Held> {
    const [row] = await this.work.read<Held>(
      `SELECT coalesce(array_agg(person_id) FILTER (WHERE person_id IS NOT NULL), '{}') AS persons,
              coalesce(array_agg(handle) FILTER (WHERE handle IS NOT NULL), '{}') AS handles
       FROM privacy.hold WHERE released_at IS NULL`,
    );
    return row ?? { persons: [], handles: [] };
  }

  /** A hold on this handle, on this channel or on all; for all channels, one on any. */
  async onHandle(handle: string, channelId: Id | null): Promise<boolean> {
    const rows = await this.work.read(
      `SELECT FROM privacy.hold WHERE released_at IS NULL AND handle = $1
         AND ($2::uuid IS NULL OR channel_id IS NULL OR channel_id = $2) LIMIT 1`,
      [handle, channelId],
    );
    return rows.length > 0;
  }

  /** Newest first. */
  async page(after: string | undefined, limit: number): Promise<Page<HoldView>> {
    const cursor = decodeCursor(after, ['id']);
    const rows = await this.work.read<HoldView>(
      `SELECT ${VIEW} FROM privacy.hold h WHERE $1::uuid IS NULL OR h.id < $1 ORDER BY h.id DESC LIMIT $2`,
      [cursor?.[0] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.id]);
  }
}
