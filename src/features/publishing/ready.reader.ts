import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { holds, reachOf } from '../../platform/access/reach';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Council, openSql } from '../council/public';
import { REVIEWED_WITHIN } from '../drafts/public';
import type { HeldDraftDto, ReadyDto } from './publishing.dto';

/** Somebody by name; who has left the company, by id alone. */
const AUTHOR = `coalesce((SELECT json_build_object('id', p.person_id, 'givenName', p.given_name, 'familyName', p.family_name,
    'names', p.names) FROM people.directory p WHERE p.person_id = d.author_id),
    json_build_object('id', d.author_id, 'givenName', '', 'familyName', '', 'names', '{}'::json))`;

const ISO = (instant: string): string => `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The moratoria that hold approved words `a`, or held them and nobody confirmed since, as JSON; null: none. $2 is the instant. */
const HELD = `(SELECT json_build_object('over', bool_and(h.over), 'by', json_agg(json_build_object('id', h.moratorium_id,
    'reason', h.reason, 'from', ${ISO('h.from_at')}, 'until', ${ISO('h.until_at')}) ORDER BY h.over, h.from_at, h.moratorium_id))
  FROM releases.held(a.draft_id, a.author_id, a.kind, a.channel_id, a.approved_at, $2) h HAVING count(*) > 0)`;

/** Approved words `d` that person $1 decides on: within their role's scope $7, not kept from them $8, and as far as their permit to review reaches. */
const DECIDED = `($7::jsonb IS NULL OR EXISTS (${REVIEWED_WITHIN('$7')}))
  AND (cardinality($8::text[]) = 0 OR EXISTS (
    SELECT FROM people.known p WHERE p.person_id = d.author_id AND ${openSql('p.legal_entity', '$8')}))
  AND EXISTS (SELECT FROM permits.reach_at($1, 'review', $2) may WHERE may.channel_id = d.channel_id
    AND may.risk >= drafts.risk_now(d.interaction_id, d.content_id))`;

/** The publishers' queue, and what moratoria hold back of it. */
@Injectable()
export class ReadyReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly council: Council,
  ) {}

  /** Approved words on the channels this person publishes on, in the order they are owed; not what others have taken, or what was dealt with. */
  async ready(publisherId: Id, after: string | undefined, limit: number): Promise<Page<ReadyDto>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.work.read<ReadyDto>(
      `SELECT d.draft_id AS "draftId", d.revision, d.kind, ${AUTHOR} AS author,
         d.channel_id AS "channelId", c.names AS "channelNames", d.language, d.title, d.text, d.interaction_id AS "interactionId",
         (SELECT coalesce(json_agg(json_build_object('id', s.image_id, 'alt', s.alt) ORDER BY s.position), '[]')
          FROM images.sealed s WHERE s.draft_id = d.draft_id AND s.revision = d.revision) AS images,
         ${ISO('d.since')} AS since, mine AS "takenByMe", CASE WHEN mine THEN ${ISO('d.taken_until')} END AS "takenUntil",
         ${ISO('o.due_at')} AS "dueAt", o.due_at <= $2 AS late, ${HELD} AS held
       FROM drafts.outgoing d
       JOIN drafts.approved a ON a.draft_id = d.draft_id
       JOIN channels.publishing may ON may.channel_id = d.channel_id AND may.person_id = $1
       JOIN channels.directory c ON c.channel_id = d.channel_id
       CROSS JOIN LATERAL (SELECT d.state = 'taken' AND d.taken_by = $1 AND d.taken_until > $2 AS mine) m
       CROSS JOIN LATERAL (SELECT coalesce((SELECT min(s.due_at) FROM feed.standing s WHERE s.interaction_id = d.interaction_id),
         d.since + interval '1 day') AS due_at) o
       WHERE (d.state = 'ready' OR mine OR d.taken_until <= $2) AND (d.not_before IS NULL OR d.not_before <= $2)
         AND (mine OR d.interaction_id IS NULL OR feed.waits(d.interaction_id))
         AND ($3::timestamptz IS NULL OR (o.due_at, d.draft_id) > ($3, $4::uuid))
       ORDER BY o.due_at, d.draft_id LIMIT $5`,
      [publisherId, this.clock.now(), cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.dueAt, row.draftId]);
  }

  /** What is held of the person's own words, and of those they decide on as a lead; what is over comes with what is not. */
  async held(personId: Id, after: string | undefined, limit: number): Promise<Page<HeldDraftDto>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const actor = currentActor();
    const { shut } = await this.council.lens('drafts', 'case');
    const rows = await this.work.read<HeldDraftDto>(
      `SELECT d.draft_id AS "draftId", d.kind, ${AUTHOR} AS author, d.author_id = $1 AS own, d.channel_id AS "channelId",
         c.names AS "channelNames", d.language, d.text, ${ISO('d.approved_at')} AS "approvedAt", x.held
       FROM drafts.approved d
       JOIN channels.directory c ON c.channel_id = d.channel_id
       JOIN drafts.approved a ON a.draft_id = d.draft_id
       CROSS JOIN LATERAL (SELECT ${HELD} AS held) x
       WHERE x.held IS NOT NULL AND (d.author_id = $1 OR ($3 AND ${DECIDED}))
         AND ($4::timestamptz IS NULL OR (d.approved_at, d.draft_id) > ($4, $5::uuid))
       ORDER BY d.approved_at, d.draft_id LIMIT $6`,
      [
        personId,
        this.clock.now(),
        holds(actor, 'drafts:review'),
        cursor?.[0] ?? null,
        cursor?.[1] ?? null,
        limit + 1,
        reachOf('drafts:review'),
        shut,
      ],
    );
    return pageOf(rows, limit, (row) => [row.approvedAt, row.draftId]);
  }
}
