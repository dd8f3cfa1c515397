import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { Sitting } from './sitting';

export type PlaceState = 'held' | 'waiting' | 'ended';
export type EndedWhy = 'given-back' | 'away' | 'left' | 'cancelled';

/** Somebody's place on a sitting, or in its line. */
export interface Place {
  readonly id: Id;
  readonly personId: Id;
  readonly state: PlaceState;
  readonly turn: number;
}

/** What keeps somebody from being there: another date of the session, something else then, or absence. */
export type Clash = 'elsewhere' | 'booked' | 'away';

const PLACE = 'id, person_id AS "personId", state, turn';

/** Places by SQL. Whoever changes them has locked the sitting, and then the person. */
@Injectable()
export class PlacesRepository {
  constructor(private readonly work: Work) {}

  /** One act at a time on the places of a person, whatever the sitting. */
  async lockPerson(personId: Id): Promise<void> {
    await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('sessions.place ' || $1::text, 0))`, [
      personId,
    ]);
  }

  async open(sittingId: Id, personId: Id): Promise<Place | null> {
    const [row] = await this.work.write<Place>(
      `SELECT ${PLACE} FROM sessions.place WHERE sitting_id = $1 AND person_id = $2 AND state <> 'ended'`,
      [sittingId, personId],
    );
    return row ?? null;
  }

  async held(sittingId: Id): Promise<number> {
    const [row] = await this.work.write<{ held: number }>(
      `SELECT count(*)::int AS held FROM sessions.place WHERE sitting_id = $1 AND state = 'held'`,
      [sittingId],
    );
    return row?.held ?? 0;
  }

  /** Whoever waits, in order. */
  waiting(sittingId: Id): Promise<Place[]> {
    return this.work.write<Place>(
      `SELECT ${PLACE} FROM sessions.place WHERE sitting_id = $1 AND state = 'waiting' ORDER BY turn`,
      [sittingId],
    );
  }

  /** How many stand in line up to this turn. */
  async position(sittingId: Id, turn: number): Promise<number> {
    const [row] = await this.work.write<{ position: number }>(
      `SELECT count(*)::int AS position FROM sessions.place WHERE sitting_id = $1 AND state = 'waiting' AND turn <= $2`,
      [sittingId, turn],
    );
    return row?.position ?? 0;
  }

  async clash(personId: Id, sitting: Sitting, now: Date): Promise<Clash | null> {
    const [row] = await this.work.write<{ away: boolean; elsewhere: boolean; booked: boolean }>(
      `SELECT EXISTS (SELECT FROM people.absences a
                WHERE a.person_id = $1 AND a.from_on <= $6::date AND a.until_on >= $5::date) AS away,
              EXISTS (SELECT FROM sessions.place p JOIN sessions.sitting t ON t.id = p.sitting_id
                WHERE p.person_id = $1 AND p.state = 'held' AND t.id <> $2 AND t.session_id = $7 AND t.ends_at > $8) AS elsewhere,
              EXISTS (SELECT FROM sessions.sitting t
                WHERE t.id <> $2 AND t.state = 'planned' AND t.starts_at < $4 AND t.ends_at > $3
                  AND (EXISTS (SELECT FROM sessions.place p WHERE p.sitting_id = t.id AND p.person_id = $1 AND p.state = 'held')
                    OR EXISTS (SELECT FROM sessions.host h WHERE h.sitting_id = t.id AND h.person_id = $1))) AS booked`,
      [
        personId,
        sitting.id,
        sitting.startsAt,
        sitting.endsAt,
        sitting.startsOn,
        sitting.endsOn,
        sitting.sessionId,
        now,
      ],
    );
    if (row?.away === true) return 'away';
    if (row?.elsewhere === true) return 'elsewhere';
    return row?.booked === true ? 'booked' : null;
  }

  async isHost(sittingId: Id, personId: Id): Promise<boolean> {
    const rows = await this.work.read('SELECT FROM sessions.host WHERE sitting_id = $1 AND person_id = $2', [
      sittingId,
      personId,
    ]);
    return rows.length > 0;
  }

  /** Adds a place at the end of the line; answers its turn. */
  async add(sittingId: Id, personId: Id, state: 'held' | 'waiting', now: Date): Promise<number> {
    const [row] = await this.work.write<{ turn: number }>(
      `INSERT INTO sessions.place (id, sitting_id, person_id, state, turn, asked_at)
       SELECT $1, $2, $3, $4, coalesce(max(turn), 0) + 1, $5 FROM sessions.place WHERE sitting_id = $2 RETURNING turn`,
      [newId(), sittingId, personId, state, now],
    );
    return row?.turn ?? 0;
  }

  async promote(placeId: Id, now: Date): Promise<void> {
    await this.work.write(`UPDATE sessions.place SET state = 'held', promoted_at = $2 WHERE id = $1`, [placeId, now]);
  }

  /** Ends open places of a sitting: these persons', or everybody's; answers whose. */
  async end(sittingId: Id, personIds: readonly Id[] | null, why: EndedWhy, now: Date): Promise<readonly Id[]> {
    const rows = await this.work.write<{ person_id: Id }>(
      `UPDATE sessions.place SET state = 'ended', ended_at = $3, ended_why = $4
       WHERE sitting_id = $1 AND state <> 'ended' AND ($2::uuid[] IS NULL OR person_id = ANY($2)) RETURNING person_id`,
      [sittingId, personIds, now, why],
    );
    return rows.map((row) => row.person_id);
  }

  /** Sittings ahead on which one of these persons has a place; of those that are away then only, or of all. */
  ahead(personIds: readonly Id[], away: boolean, now: Date): Promise<{ sittingId: Id; personId: Id }[]> {
    return this.work.write(
      `SELECT p.sitting_id AS "sittingId", p.person_id AS "personId"
       FROM sessions.place p JOIN sessions.sitting t ON t.id = p.sitting_id
       WHERE p.person_id = ANY($1::uuid[]) AND p.state <> 'ended' AND t.state = 'planned' AND t.starts_at > $3
         AND (NOT $2 OR EXISTS (SELECT FROM people.absences a
           WHERE a.person_id = p.person_id AND a.from_on <= t.ends_on AND a.until_on >= t.starts_on))
       ORDER BY p.sitting_id`,
      [personIds, away, now],
    );
  }

  /** Sittings ahead with a free place for which somebody waits. */
  async fillable(now: Date): Promise<readonly Id[]> {
    const rows = await this.work.write<{ id: Id }>(
      `SELECT t.id FROM sessions.sitting t
       WHERE t.state = 'planned' AND t.starts_at > $1
         AND EXISTS (SELECT FROM sessions.place p WHERE p.sitting_id = t.id AND p.state = 'waiting')
         AND t.capacity > (SELECT count(*) FROM sessions.place p WHERE p.sitting_id = t.id AND p.state = 'held')
       ORDER BY t.id`,
      [now],
    );
    return rows.map(({ id }) => id);
  }

  /** Sittings on which these persons wait. */
  async waitedFor(personIds: readonly Id[], now: Date): Promise<readonly Id[]> {
    const rows = await this.work.write<{ id: Id }>(
      `SELECT DISTINCT t.id FROM sessions.place p JOIN sessions.sitting t ON t.id = p.sitting_id
       WHERE p.person_id = ANY($1::uuid[]) AND p.state = 'waiting' AND t.state = 'planned' AND t.ends_at > $2 ORDER BY 1`,
      [personIds, now],
    );
    return rows.map(({ id }) => id);
  }
}
