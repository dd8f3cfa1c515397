import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { invalidRequest, notFound, wrongState } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { holdOfOwn } from './evidence.errors';
import type { EvidenceHoldDto } from './keeping.dto';

export interface HoldStatement {
  readonly publicationId: Id | null;
  readonly channelId: Id | null;
  readonly authorId: Id | null;
  readonly reason: string;
  readonly untilOn: string | null;
}

type Row = Omit<EvidenceHoldDto, 'can' | 'placedAt' | 'releasedAt'> & {
  readonly placedBy: Id;
  readonly placedAt: Date;
  readonly releasedAt: Date | null;
};

/** Cases that hold packs. One person places a hold, since it only keeps; another releases it before its day. */
@Injectable()
export class EvidenceHolds {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
  ) {}

  /** @throws Problem invalid-request, not-found */
  place(by: Id, { publicationId, channelId, authorId, reason, untilOn }: HoldStatement): Promise<Id> {
    return this.work.run(async () => {
      if ([publicationId, channelId, authorId].filter((each) => each !== null).length !== 1) {
        throw invalidRequest({}, { faults: [{ pointer: '', code: 'one-of-three' }] });
      }
      await this.demandThere(publicationId, channelId, authorId);
      const id = newId();
      await this.work.write(
        `INSERT INTO evidence.hold (id, publication_id, channel_id, author_id, reason, until_on, placed_by, placed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, publicationId, channelId, authorId, reason, untilOn, by, this.clock.now()],
      );
      await this.trail.append({
        act: 'evidence-hold.placed',
        subject: { kind: 'evidence-hold', id },
        after: { publicationId, channelId, authorId, reason, untilOn },
      });
      return id;
    });
  }

  /** @throws Problem not-found, wrong-state, evidence-hold-own-release */
  release(by: Id, id: Id, reason: string): Promise<void> {
    return this.work.run(async () => {
      const [hold] = await this.work.write<{ placed_by: Id; released_at: Date | null; reason: string }>(
        'SELECT placed_by, released_at, reason FROM evidence.hold WHERE id = $1 FOR UPDATE',
        [id],
      );
      if (hold === undefined) throw notFound({ id });
      if (hold.released_at !== null) throw wrongState({ from: 'ended' });
      if (hold.placed_by === by) throw holdOfOwn();
      await this.work.write(
        'UPDATE evidence.hold SET released_by = $2, released_at = $3, release_reason = $4 WHERE id = $1',
        [id, by, this.clock.now(), reason],
      );
      await this.trail.append({
        act: 'evidence-hold.released',
        subject: { kind: 'evidence-hold', id },
        before: { reason: hold.reason },
        after: { reason },
      });
    });
  }

  /** The latest first; `mayRelease`: whether the asker's role releases at all. */
  async page(
    personId: Id,
    mayRelease: boolean,
    after: string | undefined,
    limit: number,
  ): Promise<Page<EvidenceHoldDto>> {
    const cursor = decodeCursor(after, ['id']);
    const rows = await this.work.read<Row>(
      `SELECT h.id, h.publication_id AS "publicationId", h.channel_id AS "channelId", c.names AS "channelNames",
         CASE WHEN h.author_id IS NOT NULL THEN json_build_object('id', h.author_id, 'givenName', coalesce(n.given_name, ''),
           'familyName', coalesce(n.family_name, ''), 'names', coalesce(n.names, '{}')) END AS author,
         h.reason, h.until_on::text AS "untilOn", h.placed_by AS "placedBy", h.placed_at AS "placedAt",
         h.released_at AS "releasedAt", h.release_reason AS "releaseReason"
       FROM evidence.hold h LEFT JOIN channels.directory c ON c.channel_id = h.channel_id
       LEFT JOIN people.known n ON n.person_id = h.author_id
       WHERE $1::uuid IS NULL OR h.id < $1 ORDER BY h.id DESC LIMIT $2`,
      [cursor?.[0] ?? null, limit + 1],
    );
    const holds = rows.map(({ placedBy, placedAt, releasedAt, ...row }) => ({
      ...row,
      placedAt: placedAt.toISOString(),
      releasedAt: releasedAt?.toISOString() ?? null,
      can: mayRelease && releasedAt === null && placedBy !== personId ? ['release'] : [],
    }));
    return pageOf(holds, limit, (row) => [row.id]);
  }

  private async demandThere(publicationId: Id | null, channelId: Id | null, authorId: Id | null): Promise<void> {
    const found = await this.work.read(
      `SELECT FROM publishing.pack p WHERE p.publication_id = $1 UNION ALL
       SELECT FROM channels.directory c WHERE c.channel_id = $2 UNION ALL
       SELECT FROM people.known n WHERE n.person_id = $3`,
      [publicationId, channelId, authorId],
    );
    if (found.length === 0) throw notFound();
  }
}
