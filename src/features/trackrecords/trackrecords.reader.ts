import { Injectable } from '@nestjs/common';
import { addDays } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Council, openSql } from '../council/public';
import { PROPOSED_WITHIN } from './proposal.policy';
import type { MyTrackRecordDto, MyTrackRecordLineDto, TrackRecordProposalDto } from './trackrecords.dto';
import { Thresholds } from './thresholds.service';

const ISO = (instant: string): string => `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const PROPOSAL = `'id', p.id, 'direction', p.direction, 'read', p.read, 'accepted', p.accepted, 'corrections', p.corrections,
  'state', p.state, 'proposedAt', ${ISO('p.proposed_at')}, 'answerUntil', ${ISO('p.answer_until')}, 'answer', p.answer,
  'decidedAt', ${ISO('p.decided_at')}, 'reason', p.reason`;

/** Track records as their persons and leads see them. */
@Injectable()
export class TrackRecordsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly council: Council,
    private readonly thresholds: Thresholds,
  ) {}

  /** The facts as they stand, what is proposed and was decided, and by which rules. */
  async mine(personId: Id): Promise<MyTrackRecordDto> {
    const { from, ...threshold } = await this.thresholds.present();
    const items = await this.work.read<MyTrackRecordLineDto>(
      `SELECT c.channel_id AS "channelId", c.names AS "channelNames", coalesce(f.read, 0) AS read,
         coalesce(f.accepted, 0) AS accepted, coalesce(f.corrections, 0) AS corrections,
         (SELECT json_build_object(${PROPOSAL}, 'can', CASE WHEN p.state = 'open' AND p.answer IS NULL
            THEN '["answer"]'::json ELSE '[]'::json END)
          FROM trackrecords.proposal p WHERE p.person_id = $1 AND p.channel_id = c.channel_id
          ORDER BY p.proposed_at DESC LIMIT 1) AS proposal
       FROM channels.directory c
       LEFT JOIN trackrecords.facts($2) f ON f.channel_id = c.channel_id AND f.person_id = $1
       WHERE f.person_id IS NOT NULL
         OR EXISTS (SELECT FROM trackrecords.proposal p WHERE p.person_id = $1 AND p.channel_id = c.channel_id)
       ORDER BY c.code`,
      [personId, addDays(this.clock.now(), -threshold.days)],
    );
    const [row] = await this.work.read<{ on: boolean }>(
      'SELECT NOT trackrecords.is_off(k.legal_entity) AS on FROM people.known k WHERE k.person_id = $1',
      [personId],
    );
    return { on: row?.on ?? true, threshold: { ...threshold, from: from.toISOString() }, items };
  }

  /** What is proposed within the lead's scope, of persons whose words they may see one by one. */
  async page(
    open: boolean,
    personId: Id,
    after: string | undefined,
    limit: number,
  ): Promise<Page<TrackRecordProposalDto>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const { shut } = await this.council.lens('drafts', 'case');
    const rows = await this.work.read<{ item: TrackRecordProposalDto }>(
      `SELECT json_build_object(${PROPOSAL}, 'channelId', p.channel_id, 'channelNames', c.names,
         'person', json_build_object('id', n.person_id, 'givenName', n.given_name, 'familyName', n.family_name, 'names', n.names),
         'can', CASE WHEN p.state = 'open' AND p.person_id <> $2 AND (p.answer IS NOT NULL OR p.answer_until <= $1)
           THEN '["decide"]'::json ELSE '[]'::json END) AS item
       FROM trackrecords.proposal p
       JOIN channels.directory c ON c.channel_id = p.channel_id
       JOIN people.directory n ON n.person_id = p.person_id
       WHERE (p.state = 'open') = $3 AND p.state <> 'lapsed' AND ${PROPOSED_WITHIN('$4')}
         AND ${openSql('n.legal_entity', '$5')} AND NOT trackrecords.is_off(n.legal_entity)
         AND ($6::timestamptz IS NULL OR (p.proposed_at, p.id) < ($6, $7::uuid))
       ORDER BY p.proposed_at DESC, p.id DESC LIMIT $8`,
      [
        ...[this.clock.now(), personId, open, reachOf('drafts:review'), shut],
        ...[cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
      ],
    );
    return pageOf(
      rows.map(({ item }) => item),
      limit,
      (row) => [row.proposedAt, row.id],
    );
  }
}
