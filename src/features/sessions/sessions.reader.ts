import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Council, openSql } from '../council/public';
import type { Session } from './session';
import { type Sitting, wallTime } from './sitting';

/** A session as those see it who keep it. */
export interface SessionView extends Session {
  /** Dates ahead. */
  readonly ahead: number;
}

export interface HostView {
  readonly id: Id;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
}

/** A sitting with who hosts it and how full it is. */
export interface SittingView extends Omit<Sitting, 'startsOn' | 'endsOn' | 'sequence'> {
  readonly names: Readonly<Record<string, string>>;
  readonly kind: Session['kind'];
  readonly minutes: number;
  readonly starts: string;
  readonly ends: string;
  readonly hosts: readonly HostView[];
  readonly held: number;
  readonly waiting: number;
  readonly attended: number;
}

/** Somebody on the list of a sitting. */
export interface PlaceView {
  readonly personId: Id;
  readonly personName: string;
  readonly names: Readonly<Record<string, string>>;
  readonly state: 'held' | 'waiting';
  readonly attendedAt: string | null;
  readonly way: 'list' | 'code' | null;
}

const SESSION = `s.id, s.kind, s.names, s.about, s.minutes, s.legal_entity AS "legalEntity", s.department, s.retired, s.version,
  (SELECT count(*)::int FROM sessions.sitting t WHERE t.session_id = s.id AND t.state = 'planned' AND t.ends_at > $1) AS ahead`;

/** Hosts of a sitting `t`, by name. */
export const HOSTS = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', h.person_id, 'name', d.given_name || ' ' || d.family_name,
    'names', d.names)
    ORDER BY d.given_name, d.family_name) FROM sessions.host h JOIN people.directory d ON d.person_id = h.person_id
  WHERE h.sitting_id = t.id), '[]'::jsonb)`;

export const COUNTS = `(SELECT count(*)::int FROM sessions.place p WHERE p.sitting_id = t.id AND p.state = 'held') AS held,
  (SELECT count(*)::int FROM sessions.place p WHERE p.sitting_id = t.id AND p.state = 'waiting') AS waiting`;

const SITTING = `SELECT t.id, t.session_id AS "sessionId", s.names, s.kind, s.minutes, t.starts_at AS "startsAt",
    t.ends_at AS "endsAt", t.time_zone AS "timeZone", t.room, t.address, t.capacity, t.languages, t.guest, t.state, t.reason,
    t.moved_at AS "movedAt", t.cancelled_at AS "cancelledAt", t.version, ${HOSTS} AS hosts, ${COUNTS},
    (SELECT count(*)::int FROM sessions.attendance a WHERE a.sitting_id = t.id AND a.undone_at IS NULL) AS attended
  FROM sessions.sitting t JOIN sessions.session s ON s.id = t.session_id`;

@Injectable()
export class SessionsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly council: Council,
  ) {}

  /** The sessions within one's scope, the latest added first. */
  async page(after: string | undefined, limit: number): Promise<Page<SessionView>> {
    const cursor = decodeCursor(after, ['id']);
    const rows = await this.work.read<SessionView>(
      `SELECT ${SESSION} FROM sessions.session s
       WHERE ($2::uuid IS NULL OR s.id < $2) AND access.reaches_person($3::jsonb, s.legal_entity, s.department)
       ORDER BY s.id DESC LIMIT $4`,
      [this.clock.now(), cursor?.[0] ?? null, reachOf('sessions:write'), limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.id]);
  }

  /** @throws Problem not-found */
  async session(id: Id): Promise<SessionView> {
    const [row] = await this.work.read<SessionView>(`SELECT ${SESSION} FROM sessions.session s WHERE s.id = $2`, [
      this.clock.now(),
      id,
    ]);
    if (row === undefined) throw notFound({ id });
    return row;
  }

  /** Its latest 100 dates, those farthest ahead first. */
  sittingsOf(sessionId: Id): Promise<SittingView[]> {
    return this.sittings('WHERE t.session_id = $1 ORDER BY t.starts_at DESC, t.id DESC LIMIT 100', [sessionId]);
  }

  /** @throws Problem not-found */
  async sitting(id: Id): Promise<SittingView> {
    const [row] = await this.sittings('WHERE t.id = $1', [id]);
    if (row === undefined) throw notFound({ id });
    return row;
  }

  /** What somebody hosts: ahead, and of the last thirty days. */
  hosted(personId: Id): Promise<SittingView[]> {
    return this.sittings(
      `WHERE t.id IN (SELECT h.sitting_id FROM sessions.host h WHERE h.person_id = $1)
         AND t.ends_at > $2::timestamptz - interval '30 days' ORDER BY t.starts_at, t.id LIMIT 100`,
      [personId, this.clock.now()],
    );
  }

  /**
   * Who has a place or waits, by name. A host sees everybody in the room; who keeps sessions, whoever is within their
   * scope and not kept from them in works-council mode.
   */
  async places(sittingId: Id, seen: 'host' | 'keeper'): Promise<PlaceView[]> {
    const shut = seen === 'host' ? [] : (await this.council.lens('training-voluntary', 'case')).shut;
    return this.work.read<PlaceView>(
      `SELECT p.person_id AS "personId", d.given_name || ' ' || d.family_name AS "personName", d.names, p.state,
              to_char(a.marked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "attendedAt", a.way
       FROM sessions.place p JOIN people.directory d ON d.person_id = p.person_id
       LEFT JOIN sessions.attendance a
         ON a.sitting_id = p.sitting_id AND a.person_id = p.person_id AND a.undone_at IS NULL
       WHERE p.sitting_id = $1 AND p.state <> 'ended'
         AND access.reaches_person($2::jsonb, d.legal_entity, d.department) AND ${openSql('d.legal_entity', '$3')}
       ORDER BY p.state, CASE WHEN p.state = 'waiting' THEN p.turn END, d.given_name, d.family_name, p.person_id`,
      [sittingId, seen === 'host' ? null : reachOf('sessions:write'), shut],
    );
  }

  private async sittings(which: string, values: readonly unknown[]): Promise<SittingView[]> {
    const rows = await this.work.read<Omit<SittingView, 'starts' | 'ends'>>(`${SITTING} ${which}`, values);
    return rows.map((row) => ({
      ...row,
      starts: wallTime(row.startsAt, row.timeZone),
      ends: wallTime(row.endsAt, row.timeZone),
    }));
  }
}
