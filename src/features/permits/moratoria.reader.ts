import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import type { Capability } from './permit';

export interface MoratoriumPerson {
  readonly name: string;
  readonly names: Localised;
}

/** A moratorium with the names of what it holds and of who started and ended it. */
export interface MoratoriumView {
  readonly id: Id;
  readonly reason: string;
  readonly from: Date;
  readonly until: Date | null;
  readonly channelIds: readonly Id[] | null;
  readonly channelNames: readonly Localised[];
  readonly countries: readonly string[] | null;
  readonly capabilities: readonly Capability[];
  readonly audienceId: Id | null;
  /** Whether it holds, or will hold, the one who looks. */
  readonly mine: boolean;
  readonly starter: MoratoriumPerson;
  readonly recordedAt: Date;
  readonly firstEnderId: Id | null;
  readonly firstEnder: MoratoriumPerson | null;
  readonly firstEnderAt: Date | null;
  readonly secondEnder: MoratoriumPerson | null;
  readonly endedAt: Date | null;
}

const PERSON = (column: string): string =>
  `(SELECT json_build_object('name', k.given_name || ' ' || k.family_name, 'names', k.names) FROM people.known k WHERE k.person_id = ${column})`;

/** $1 is who looks. */
const VIEW = `SELECT m.id, m.reason, m.from_at AS "from", m.until_at AS until, m.channel_ids AS "channelIds",
    (SELECT coalesce(json_agg(d.names ORDER BY d.code), '[]') FROM channels.directory d WHERE d.channel_id = ANY(m.channel_ids)) AS "channelNames",
    m.countries, m.capabilities, m.audience_id AS "audienceId",
    (m.audience_id IS NULL OR EXISTS (SELECT FROM permits.moratorium_member p WHERE p.moratorium_id = m.id AND p.person_id = $1)) AS mine,
    coalesce(${PERSON('m.starter_id')}, '{"name": "", "names": {}}') AS starter, m.recorded_at AS "recordedAt",
    m.first_ender_id AS "firstEnderId", ${PERSON('m.first_ender_id')} AS "firstEnder", m.first_ender_at AS "firstEnderAt",
    ${PERSON('m.second_ender_id')} AS "secondEnder", m.ended_at AS "endedAt"
  FROM permits.moratorium m`;

const OVER = 'least(m.until_at, m.ended_at)';

/** Moratoria as people read them. */
@Injectable()
export class MoratoriaReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Those that hold now or are planned, soonest first. */
  standing(personId: Id): Promise<MoratoriumView[]> {
    return this.work.read<MoratoriumView>(
      `${VIEW} WHERE m.ended_at IS NULL AND (m.until_at IS NULL OR m.until_at > $2) ORDER BY m.from_at, m.id LIMIT 100`,
      [personId, this.clock.now()],
    );
  }

  /** Those that are over, the last one first. */
  async past(personId: Id, after: string | undefined, limit: number): Promise<Page<MoratoriumView>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.work.read<MoratoriumView>(
      `${VIEW} WHERE ${OVER} <= $2 AND ($3::timestamptz IS NULL OR (${OVER}, m.id) < ($3, $4::uuid))
       ORDER BY ${OVER} DESC, m.id DESC LIMIT $5`,
      [personId, this.clock.now(), cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, ({ id, until, endedAt }) => [(endedAt ?? until ?? new Date(0)).toISOString(), id]);
  }
}
