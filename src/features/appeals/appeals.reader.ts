import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { AppealState } from './appeal';

/** An appeal as it is told. */
export interface AppealView {
  readonly words: string;
  readonly state: AppealState;
  readonly lodgedAt: string;
  readonly decidedAt: string | null;
  readonly reason: string | null;
}

/** A suspension with the appeal against it. */
export interface SuspensionView {
  readonly id: Id;
  readonly personId: Id;
  readonly personName: string;
  readonly reason: string;
  readonly from: Date;
  readonly until: Date | null;
  /** As in the trail, and by name where it was a person who is here. */
  readonly decidedBy: string;
  readonly deciderName: string | null;
  readonly over: boolean;
  readonly appeal: AppealView | null;
}

const ISO = (instant: string): string => `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const APPEAL = `CASE WHEN a.id IS NULL THEN NULL ELSE json_build_object('words', a.words, 'state', a.state,
    'lodgedAt', ${ISO('a.lodged_at')}, 'decidedAt', ${ISO('a.decided_at')}, 'reason', a.reason) END AS appeal`;
const OVER = `(s.closed_at IS NOT NULL OR coalesce(s.until_at <= $1, false))`;

@Injectable()
export class AppealsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Suspensions that hold or are planned, and those whose appeal waits, the latest first; within one's reach. */
  async standing(after: string | undefined, limit: number): Promise<Page<SuspensionView>> {
    const cursor = decodeCursor(after, ['id']);
    const rows = await this.rows(
      `(NOT ${OVER} OR a.state = 'lodged') AND ($2::uuid IS NULL OR s.id < $2)
       AND access.reaches_person($4::jsonb, d.legal_entity, d.department) ORDER BY s.id DESC LIMIT $3`,
      [cursor?.[0] ?? null, limit + 1, reachOf('permits:appeals')],
    );
    return pageOf(rows, limit, (row) => [row.id]);
  }

  /** A person's own, of the last year. */
  own(personId: Id): Promise<SuspensionView[]> {
    return this.rows(
      `s.person_id = $2 AND (NOT ${OVER} OR coalesce(s.closed_at, s.until_at) > $1::timestamptz - interval '365 days')
       ORDER BY s.id DESC LIMIT 50`,
      [personId],
    );
  }

  private rows(which: string, values: readonly unknown[]): Promise<SuspensionView[]> {
    return this.work.read<SuspensionView>(
      `SELECT s.id, s.person_id AS "personId", d.given_name || ' ' || d.family_name AS "personName", s.reason,
         s.from_at AS "from", s.until_at AS until, s.decided_by AS "decidedBy",
         (SELECT o.given_name || ' ' || o.family_name FROM people.directory o
          WHERE 'person:' || o.person_id = s.decided_by) AS "deciderName", ${OVER} AS over, ${APPEAL}
       FROM permits.suspension s JOIN people.directory d ON d.person_id = s.person_id
       LEFT JOIN appeals.appeal a ON a.suspension_id = s.id WHERE ${which}`,
      [this.clock.now(), ...values],
    );
  }
}
