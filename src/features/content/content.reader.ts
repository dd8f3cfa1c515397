import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { InWords, ItemState } from './item';

/** Somebody named. */
export interface Named {
  readonly id: Id;
  readonly name: string;
  readonly names: InWords;
}

/** An item with the words of one of its revisions. */
export interface ItemView {
  readonly id: Id;
  readonly state: ItemState;
  readonly suggestedBy: Id;
  readonly ownerId: Id;
  readonly suggester: Named;
  readonly owner: Named;
  readonly credited: boolean;
  readonly latest: number;
  readonly approvedRevision: number | null;
  readonly approvedAt: Date | null;
  /** Of the item: until when what is approved is shared. */
  readonly expiresAt: Date | null;
  readonly changedAt: Date;
  readonly version: number;
  readonly revision: number;
  readonly titles: InWords;
  readonly texts: InWords;
  readonly links: InWords;
  readonly shares: InWords;
  readonly networks: readonly string[];
  readonly risk: number;
  readonly audienceId: Id | null;
  readonly goalId: Id | null;
  /** Of this revision. */
  readonly until: Date | null;
  readonly statedBy: Id;
  readonly note: string | null;
  /** Channels on whose networks and in whose languages it may be shared. */
  readonly channelIds: readonly Id[];
}

export interface LibraryFilter {
  readonly search: string | null;
  readonly network: string | null;
  readonly language: string | null;
  readonly goalId: Id | null;
}

/** Words of a search that count. */
const WORDS = 8;

const NAMED = (column: string): string =>
  `(SELECT json_build_object('id', ${column}, 'name', coalesce(max(k.given_name || ' ' || k.family_name), ''),
     'names', coalesce((array_agg(k.names))[1], '{}')) FROM people.known k WHERE k.person_id = ${column})`;

const VIEW = (revision: string): string => `
  SELECT i.id, i.state, i.suggested_by AS "suggestedBy", i.owner_id AS "ownerId", ${NAMED('i.suggested_by')} AS suggester,
    ${NAMED('i.owner_id')} AS owner, i.credited, i.revision AS latest, i.approved_revision AS "approvedRevision",
    i.approved_at AS "approvedAt", i.expires_at AS "expiresAt", i.changed_at AS "changedAt", i.version,
    r.number AS revision, r.titles, r.texts, r.links, r.shares, r.networks, r.risk, r.audience_id AS "audienceId",
    r.goal_id AS "goalId", r.expires_at AS until, r.stated_by AS "statedBy", r.note,
    coalesce((SELECT json_agg(c.channel_id ORDER BY c.code) FROM channels.directory c
      WHERE (r.networks = '{}' OR c.network = ANY(r.networks))
        AND EXISTS (SELECT FROM jsonb_object_keys(r.shares) l WHERE l = ANY(c.languages))), '[]') AS "channelIds"
  FROM content.item i JOIN content.revision r ON r.item_id = i.id AND r.number = ${revision}`;

/** What person $1 may see shared at $2. */
const REACHED = `i.approved_revision IS NOT NULL AND i.state <> 'retired' AND (i.expires_at IS NULL OR i.expires_at > $2)
  AND (r.audience_id IS NULL OR EXISTS (
    SELECT FROM audiences.membership m WHERE m.audience_id = r.audience_id AND m.person_id = $1))`;

/** The desk's states: what leads look for. */
export const DESK_STATES = ['suggested', 'approved', 'expired', 'declined', 'retired'] as const;
export type DeskState = (typeof DESK_STATES)[number];

@Injectable()
export class ContentReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** What is in force and reaches the person, the latest approved first. */
  async library(
    personId: Id,
    filter: LibraryFilter,
    after: string | undefined,
    limit: number,
  ): Promise<Page<ItemView>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const words = (filter.search ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, WORDS);
    const found = words.map((_, at) => `AND r.search LIKE '%' || $${at + 9} || '%'`);
    const rows = await this.work.read<ItemView>(
      `${VIEW('i.approved_revision')} WHERE ${REACHED}
         AND ($3::text IS NULL OR r.networks = '{}' OR $3 = ANY(r.networks)) AND ($4::text IS NULL OR r.shares ? $4)
         AND ($5::uuid IS NULL OR r.goal_id = $5)
         AND ($6::timestamptz IS NULL OR (i.approved_at, i.id) < ($6, $7::uuid)) ${found.join(' ')}
       ORDER BY i.approved_at DESC, i.id DESC LIMIT $8`,
      [
        ...[personId, this.clock.now(), filter.network, filter.language, filter.goalId],
        ...[cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
        ...words.map((word) => word.replace(/[\\%_]/g, '\\$&')),
      ],
    );
    return pageOf(rows, limit, (row) => [row.approvedAt?.toISOString() ?? '', row.id]);
  }

  /** What reaches the person, as it may be shared now. */
  async offered(personId: Id, id: Id): Promise<ItemView | null> {
    const sql = `${VIEW('i.approved_revision')} WHERE ${REACHED} AND i.id = $3`;
    const [view] = await this.work.read<ItemView>(sql, [personId, this.clock.now(), id]);
    return view ?? null;
  }

  /** How risky what is shared is now, and whether that revision may be. */
  async standing(id: Id, revision: number): Promise<{ risk: number; holds: boolean }> {
    const [row] = await this.work.read<{ risk: number; holds: boolean }>(
      'SELECT content.risk_of($1) AS risk, content.holds($1, $2, $3) AS holds',
      [id, revision, this.clock.now()],
    );
    return row ?? { risk: 3, holds: false };
  }

  /** Whether words stand so in one revision, in one language: with its link below them, or without. */
  async says(id: Id, revision: number, language: string, text: string): Promise<boolean> {
    const rows = await this.work.read(
      `SELECT FROM content.words WHERE item_id = $1 AND number = $2
         AND $4 IN (trim(shares->>$3), trim(shares->>$3) || E'\n' || (links->>$3))`,
      [id, revision, language, text.trim()],
    );
    return rows.length > 0;
  }

  /** An item with its latest words, for whom it concerns. */
  async latest(id: Id): Promise<ItemView | null> {
    const [view] = await this.work.read<ItemView>(`${VIEW('i.revision')} WHERE i.id = $1`, [id]);
    return view ?? null;
  }

  /** What a person suggested or looks after, last changed first. */
  async own(personId: Id, after: string | undefined, limit: number): Promise<Page<ItemView>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.work.read<ItemView>(
      `${VIEW('i.revision')} WHERE (i.suggested_by = $1 OR i.owner_id = $1)
         AND ($2::timestamptz IS NULL OR (i.changed_at, i.id) < ($2, $3::uuid))
       ORDER BY i.changed_at DESC, i.id DESC LIMIT $4`,
      [personId, cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.changedAt.toISOString(), row.id]);
  }

  /** For leads, within their scope, in one state; the longest unchanged first. */
  async desk(state: DeskState, after: string | undefined, limit: number): Promise<Page<ItemView>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.work.read<ItemView>(
      `${VIEW('i.revision')} LEFT JOIN people.known s ON s.person_id = i.suggested_by
       WHERE access.reaches_person($1::jsonb, s.legal_entity, s.department)
         AND CASE $2 WHEN 'expired' THEN i.state <> 'retired' AND i.expires_at <= $3
             WHEN 'approved' THEN i.approved_revision IS NOT NULL AND i.state <> 'retired' AND (i.expires_at IS NULL OR i.expires_at > $3)
             ELSE i.state = $2 END
         AND ($4::timestamptz IS NULL OR (i.changed_at, i.id) > ($4, $5::uuid))
       ORDER BY i.changed_at, i.id LIMIT $6`,
      [
        ...[reachOf('content:decide'), state, this.clock.now()],
        ...[cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
      ],
    );
    return pageOf(rows, limit, (row) => [row.changedAt.toISOString(), row.id]);
  }
}
