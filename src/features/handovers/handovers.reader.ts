import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { type Risk, riskLevel } from '../permits/public';
import type { HandoverDto, HandoverPersonDto } from './handovers.dto';

const PERSON = `json_build_object('id', d.person_id, 'givenName', d.given_name, 'familyName', d.family_name, 'names', d.names)`;

@Injectable()
export class HandoversReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Handovers to me, and those of mine, that wait for an answer while their claim stands. */
  async mine(personId: Id): Promise<HandoverDto[]> {
    const rows = await this.work.read<Omit<HandoverDto, 'at'> & { at: Date }>(
      `SELECT h.id, h.interaction_id AS "interactionId", h.to_person_id = $1 AS asked, ${PERSON} AS person, h.note,
         s.text, h.at
       FROM handovers.handover h
       JOIN people.directory d ON d.person_id = CASE WHEN h.to_person_id = $1 THEN h.from_person_id ELSE h.to_person_id END
       CROSS JOIN LATERAL feed.words(h.interaction_id) s
       WHERE (h.to_person_id = $1 OR h.from_person_id = $1) AND h.answer IS NULL
         AND feed.holds(h.interaction_id, h.from_person_id) ORDER BY h.at DESC LIMIT 100`,
      [personId],
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  /** Colleagues who may answer there, have one of its topics, and are at work today; by name. */
  colleagues(personId: Id, interactionId: Id, channelId: Id, risk: Risk): Promise<HandoverPersonDto[]> {
    return this.work.read<HandoverPersonDto>(
      `WITH near AS MATERIALIZED (
         SELECT d.* FROM people.directory d
         WHERE d.person_id <> $1 AND d.person_id IN (SELECT p.person_id FROM topics.topic_person p
             WHERE p.until_at IS NULL AND p.topic_id = ANY(feed.topics_of($2)))
           AND NOT EXISTS (SELECT FROM people.away_at($5) a WHERE a.person_id = d.person_id))
       SELECT d.person_id AS id, d.given_name AS "givenName", d.family_name AS "familyName", d.names FROM near d
       WHERE d.person_id IN (SELECT r.person_id FROM permits.reaches_of(ARRAY(SELECT person_id FROM near), '{reply}', $5) r
         WHERE r.channel_id = $3 AND r.risk >= $4)
       ORDER BY d.family_name, d.given_name, d.person_id LIMIT 200`,
      [personId, interactionId, channelId, riskLevel(risk), this.clock.now()],
    );
  }
}
