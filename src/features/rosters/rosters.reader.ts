import { Injectable } from '@nestjs/common';
import { addDays } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { DutyPersonDto, MyDutyShiftDto, DutyShiftDto } from './rosters.dto';

const PERSON = `json_build_object('id', d.person_id, 'givenName', d.given_name, 'familyName', d.family_name, 'names', d.names)`;
const WEEKS_DAYS = 28;

interface Timed {
  readonly from: Date;
  readonly until: Date;
}

@Injectable()
export class RostersReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  async ofChannel(channelId: Id, from: Date | null, until: Date | null): Promise<DutyShiftDto[]> {
    const now = this.clock.now();
    const begins = from ?? now;
    const rows = await this.work.read<Pick<DutyShiftDto, 'id' | 'person'> & Timed>(
      `SELECT s.id, ${PERSON} AS person, s.from_at AS "from", s.until_at AS until
       FROM rosters.shift s JOIN people.directory d ON d.person_id = s.person_id
       WHERE s.channel_id = $1 AND s.dropped_at IS NULL AND s.until_at > $2 AND s.from_at < $3
       ORDER BY s.from_at, d.family_name, s.id LIMIT 1000`,
      [channelId, begins, until ?? addDays(begins, WEEKS_DAYS)],
    );
    return rows.map((row) => ({ ...row, ...told(row, now) }));
  }

  async mine(personId: Id): Promise<(MyDutyShiftDto & { at: Timed })[]> {
    const now = this.clock.now();
    const rows = await this.work.read<Pick<MyDutyShiftDto, 'id' | 'channel'> & Timed>(
      `SELECT s.id, json_build_object('id', c.channel_id, 'names', c.names) AS channel, s.from_at AS "from",
         s.until_at AS until
       FROM rosters.shift s JOIN channels.directory c ON c.channel_id = s.channel_id
       WHERE s.person_id = $1 AND s.dropped_at IS NULL AND s.until_at > $2 ORDER BY s.from_at, s.id LIMIT 500`,
      [personId, now],
    );
    return rows.map((row) => ({ ...row, ...told(row, now), at: { from: row.from, until: row.until } }));
  }

  /** Whom a lead may put on duty there, and whether they may answer there today. */
  people(channelId: Id): Promise<DutyPersonDto[]> {
    return this.work.read<DutyPersonDto>(
      `WITH shown AS MATERIALIZED (
         SELECT d.* FROM people.directory d WHERE d.job_family IN (SELECT job_family FROM jobs.acting)
         ORDER BY d.family_name, d.given_name, d.person_id LIMIT 500)
       SELECT d.person_id AS id, d.given_name AS "givenName", d.family_name AS "familyName", d.names,
         d.person_id IN (SELECT r.person_id FROM permits.reaches_of(ARRAY(SELECT person_id FROM shown), '{reply}', $2) r
           WHERE r.channel_id = $1) AS permitted
       FROM shown d ORDER BY d.family_name, d.given_name, d.person_id`,
      [channelId, this.clock.now()],
    );
  }
}

function told({ from, until }: Timed, now: Date): { from: string; until: string; now: boolean } {
  return { from: from.toISOString(), until: until.toISOString(), now: from <= now && now < until };
}
