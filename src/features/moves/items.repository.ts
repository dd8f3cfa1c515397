import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { EnrolmentSnapshot } from '../training/public';
import { type Asker, candidatesOf, type Change, type Selection, type Why } from './candidates-sql';

/** What became of one enrolment. */
export interface Outcome {
  readonly enrolmentId: Id;
  readonly state: 'left' | 'done' | 'undone' | 'stays';
  readonly why?: Why;
  readonly before?: EnrolmentSnapshot;
  readonly after?: EnrolmentSnapshot;
}

/** An enrolment that was changed, with what it was and became. */
export interface DoneItem {
  readonly enrolmentId: Id;
  readonly before: EnrolmentSnapshot;
  readonly after: EnrolmentSnapshot;
}

/** The enrolments of moves, in sets. */
@Injectable()
export class ItemsRepository {
  constructor(private readonly work: Work) {}

  /**
   * Sets down whom the act is about: those to be changed wait, the others are left, with why. What another move has come
   * to hold meanwhile is not taken. Answers how many wait.
   */
  async add(moveId: Id, selection: Selection, change: Change, asker: Asker, now: Date): Promise<number> {
    const { sql, values, where } = candidatesOf(selection, change, asker, now);
    const act = where.parameter(moveId);
    const rows = await this.work.write<{ waiting: number }>(
      `WITH added AS (
         INSERT INTO moves.item (act_id, enrolment_id, person_id, state, why, at)
         SELECT ${act}::uuid, c.enrolment_id, c.person_id, CASE WHEN c.why IS NULL THEN 'waiting' ELSE 'left' END, c.why,
                CASE WHEN c.why IS NOT NULL THEN $1::timestamptz END
         FROM (${sql}) c ORDER BY c.enrolment_id
         ON CONFLICT DO NOTHING RETURNING state)
       SELECT count(*) FILTER (WHERE state = 'waiting')::integer AS waiting FROM added`,
      values,
    );
    return rows[0]?.waiting ?? 0;
  }

  /** The next that wait. */
  async waiting(moveId: Id, most: number): Promise<readonly Id[]> {
    const rows = await this.work.read<{ id: Id }>(
      `SELECT enrolment_id AS id FROM moves.item WHERE act_id = $1 AND state = 'waiting' ORDER BY enrolment_id LIMIT $2`,
      [moveId, most],
    );
    return rows.map(({ id }) => id);
  }

  /** The next that were done and not looked at since. */
  done(moveId: Id, most: number): Promise<readonly DoneItem[]> {
    return this.work.read<DoneItem>(
      `SELECT enrolment_id AS "enrolmentId", before, after FROM moves.item
       WHERE act_id = $1 AND state = 'done' ORDER BY enrolment_id LIMIT $2`,
      [moveId, most],
    );
  }

  /** What is to be done with these, judged anew: null where it is. */
  async judge(moveId: Id, ids: readonly Id[], change: Change, madeBy: Id, now: Date): Promise<ReadonlyMap<Id, Judged>> {
    const { sql, values } = candidatesOf(
      { enrolmentIds: ids },
      change,
      { personId: madeBy, reach: null, shut: [], progressShut: [], moveId },
      now,
    );
    const rows = await this.work.read<Judged & { id: Id }>(
      `SELECT enrolment_id AS id, person_id AS "personId", new_due::text AS "newDueOn", why FROM (${sql}) c`,
      values,
    );
    return new Map(rows.map(({ id, ...judged }) => [id, judged]));
  }

  async record(moveId: Id, outcomes: readonly Outcome[], at: Date): Promise<void> {
    await this.work.write(
      `UPDATE moves.item i SET state = o.state, why = o.why, before = coalesce(o.before, i.before),
              after = coalesce(o.after, i.after), at = $3
       FROM jsonb_to_recordset($2::jsonb) AS o ("enrolmentId" uuid, state text, why text, before jsonb, after jsonb)
       WHERE i.act_id = $1 AND i.enrolment_id = o."enrolmentId"`,
      [moveId, JSON.stringify(outcomes), at],
    );
  }

  /** Leaves what waits. */
  async leave(moveId: Id, why: Why, at: Date): Promise<number> {
    return this.work.affect(
      `UPDATE moves.item SET state = 'left', why = $2, at = $3 WHERE act_id = $1 AND state = 'waiting'`,
      [moveId, why, at],
    );
  }
}

export interface Judged {
  readonly personId: Id;
  readonly newDueOn: string | null;
  readonly why: Why | null;
}
