import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { RENEWAL_DAYS } from './term';

/** A belt held by a person. */
export interface Award {
  readonly id: Id;
  readonly personId: Id;
  readonly beltId: Id;
  readonly ground: 'track' | 'recognition';
  readonly trackId: Id | null;
  readonly editionId: Id | null;
  readonly enrolmentId: Id | null;
  readonly recognitionId: Id | null;
  readonly from: Date;
  readonly until: Date | null;
  /** Until when the belt counts after `until`; absent: not beyond it. */
  readonly lapses?: Date | null;
}

/** What follows from an award. */
export interface Added {
  /** Until when the person holds the belt by all their awards together; null for no end. */
  readonly heldUntil: Date | null;
  /** Whether they are still asked for something that it may fulfil. */
  readonly asked: boolean;
}

/** An award as its revocation needs it. */
export interface TakenAward {
  readonly id: Id;
  readonly personId: Id;
  readonly beltId: Id;
  readonly beltCode: string;
  readonly rank: number;
  readonly lapsesAt: Date | null;
  readonly revokedAt: Date | null;
}

@Injectable()
export class AwardsRepository {
  constructor(private readonly work: Work) {}

  /**
   * Adds an award, and tells in the same round trip what follows from it; null when its enrolment or recognition has one
   * already.
   */
  async add(award: Award, at: Date): Promise<Added | null> {
    const [added] = await this.work.write<{ forever: boolean; until: Date | null; asked: boolean }>(
      `INSERT INTO training.award (id, person_id, belt_id, ground, track_id, edition_id, enrolment_id, recognition_id,
           from_at, until_at, recorded_at, lapses_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING
       RETURNING
         EXISTS (SELECT FROM training.held_at($11) h WHERE h.person_id = $2 AND h.belt_id = $3 AND h.until_at IS NULL) AS forever,
         (SELECT max(h.until_at) FROM training.held_at($11) h WHERE h.person_id = $2 AND h.belt_id = $3) AS until,
         EXISTS (SELECT FROM training.enrolment e JOIN training.ground g ON g.enrolment_id = e.id AND g.until_at IS NULL
                 WHERE e.person_id = $2 AND e.state IN ('assigned', 'voluntary')) AS asked`,
      [
        award.id,
        award.personId,
        award.beltId,
        award.ground,
        award.trackId,
        award.editionId,
        award.enrolmentId,
        award.recognitionId,
        award.from,
        award.until,
        at,
        award.lapses ?? null,
      ],
    );
    if (added === undefined) return null;
    const until = award.lapses ?? award.until;
    const forever = added.forever || until === null;
    return { asked: added.asked, heldUntil: forever ? null : later(until, added.until) };
  }

  async ofEnrolment(enrolmentId: Id): Promise<Id | null> {
    const [row] = await this.work.read<{ id: Id }>('SELECT id FROM training.award WHERE enrolment_id = $1', [
      enrolmentId,
    ]);
    return row?.id ?? null;
  }

  /** Whether an award that this edition brought is in force, and not yet to be renewed. */
  async isHeldBy(personId: Id, editionId: Id, at: Date): Promise<boolean> {
    const rows = await this.work.read(
      `SELECT 1 FROM training.award w LEFT JOIN training.term t ON t.track_id = w.track_id
       WHERE w.person_id = $1 AND w.edition_id = $2 AND w.from_at <= $3
         AND (w.until_at IS NULL OR coalesce(w.lapses_at, w.until_at) > $3) AND (w.revoked_at IS NULL OR w.revoked_at > $3)
         AND coalesce(training.renewal_opens((w.from_at AT TIME ZONE 'UTC')::date, (w.until_at AT TIME ZONE 'UTC')::date,
               coalesce(t.renewal_days, ${RENEWAL_DAYS})), 'infinity'::date) > ($3::timestamptz AT TIME ZONE 'UTC')::date`,
      [personId, editionId, at],
    );
    return rows.length > 0;
  }

  /** Until when the person holds the belt by all their awards together; null for no end. */
  async heldUntil(personId: Id, beltId: Id, at: Date): Promise<Date | null> {
    const [row] = await this.work.read<{ until: Date | null }>(
      `SELECT nullif(max(coalesce(until_at, 'infinity')), 'infinity') AS until
       FROM training.held_at($3) WHERE person_id = $1 AND belt_id = $2`,
      [personId, beltId, at],
    );
    return row?.until ?? null;
  }

  /** An award, locked; null when there is none. */
  async take(id: Id): Promise<TakenAward | null> {
    const [award] = await this.work.write<TakenAward>(
      `SELECT a.id, a.person_id AS "personId", a.belt_id AS "beltId", b.code AS "beltCode", b.rank,
              coalesce(a.lapses_at, a.until_at) AS "lapsesAt", a.revoked_at AS "revokedAt"
       FROM training.award a JOIN curricula.belt_ladder b ON b.belt_id = a.belt_id WHERE a.id = $1 FOR UPDATE OF a`,
      [id],
    );
    return award ?? null;
  }

  /** Revokes an award that was taken locked. */
  revoke(id: Id, at: Date): Promise<void> {
    this.work.post('UPDATE training.award SET revoked_at = $2, closed_at = $2 WHERE id = $1', [id, at]);
    return Promise.resolve();
  }

  /** Whether the person holds the belt by any award. */
  async holds(personId: Id, beltId: Id, at: Date): Promise<boolean> {
    const rows = await this.work.read(
      'SELECT FROM training.held_at($3) WHERE person_id = $1 AND belt_id = $2 LIMIT 1',
      [personId, beltId, at],
    );
    return rows.length > 0;
  }

  /** Closes awards whose time is over; answers their belts. */
  async close(at: Date): Promise<readonly Id[]> {
    const closed = await this.work.write<{ beltId: Id }>(
      `WITH closed AS (
         UPDATE training.award SET closed_at = $1 WHERE closed_at IS NULL AND coalesce(lapses_at, until_at) <= $1 RETURNING belt_id)
       SELECT DISTINCT belt_id AS "beltId" FROM closed`,
      [at],
    );
    return closed.map((row) => row.beltId);
  }
}

function later(one: Date, other: Date | null): Date {
  return other !== null && other > one ? other : one;
}
