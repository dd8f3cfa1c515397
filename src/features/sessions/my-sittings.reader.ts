import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { pick } from '../../platform/i18n/messages';
import type { Invitation } from './invitation';
import type { EndedWhy, PlaceState } from './places.repository';
import type { SessionKind } from './session';
import { COUNTS, HOSTS, type HostView } from './sessions.reader';
import { isRoomOpen, type SittingState } from './sitting';

/** A date as the one sees it who may take part. */
export interface MySittingView {
  readonly id: Id;
  readonly sessionId: Id;
  readonly names: Readonly<Record<string, string>>;
  readonly about: Readonly<Record<string, string>>;
  readonly kind: SessionKind;
  readonly minutes: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly timeZone: string;
  readonly room: string | null;
  readonly address: string | null;
  readonly languages: readonly string[];
  readonly guest: string | null;
  readonly hosts: readonly HostView[];
  readonly state: SittingState;
  readonly reason: string | null;
  readonly capacity: number;
  readonly held: number;
  readonly waiting: number;
  /** My place, or the last one I had. */
  readonly place: PlaceState | null;
  readonly ended: EndedWhy | null;
  /** Counted from 1, while I wait. */
  readonly position: number | null;
  readonly attendedAt: Date | null;
  readonly hosting: boolean;
}

/** The last place of $1 on a sitting `t`. */
const MINE = `LEFT JOIN LATERAL (SELECT p.state, p.ended_why, p.turn FROM sessions.place p
  WHERE p.sitting_id = t.id AND p.person_id = $1 ORDER BY p.turn DESC LIMIT 1) m ON true`;
const ATTENDED = `LEFT JOIN sessions.attendance a ON a.sitting_id = t.id AND a.person_id = $1 AND a.undone_at IS NULL`;

@Injectable()
export class MySittingsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Dates ahead of the sessions that one's tracks ask for, and those one has or had a place on, for thirty days. */
  mine(personId: Id, sessionId: Id | null): Promise<MySittingView[]> {
    return this.work.read<MySittingView>(
      `SELECT t.id, t.session_id AS "sessionId", s.names, s.about, s.kind, s.minutes, t.starts_at AS "startsAt",
         t.ends_at AS "endsAt", t.time_zone AS "timeZone", t.room, CASE WHEN m.state = 'held' THEN t.address END AS address,
         t.languages, t.guest, ${HOSTS} AS hosts, t.state, t.reason, t.capacity, ${COUNTS}, m.state AS place,
         m.ended_why AS ended, CASE WHEN m.state = 'waiting' THEN (SELECT count(*)::int FROM sessions.place w
           WHERE w.sitting_id = t.id AND w.state = 'waiting' AND w.turn <= m.turn) END AS position,
         a.marked_at AS "attendedAt",
         EXISTS (SELECT FROM sessions.host h WHERE h.sitting_id = t.id AND h.person_id = $1) AS hosting
       FROM sessions.sitting t JOIN sessions.session s ON s.id = t.session_id ${MINE} ${ATTENDED}
       WHERE ($3::uuid IS NULL OR s.id = $3)
         AND CASE WHEN m.state IN ('held', 'waiting') OR a.id IS NOT NULL OR m.ended_why = 'cancelled'
             THEN t.ends_at > $2::timestamptz - interval '30 days'
             ELSE t.state = 'planned' AND t.ends_at > $2
               AND s.id IN (SELECT o.material_id FROM training.materials_of($1) o WHERE o.kind = 'session') END
       ORDER BY t.starts_at, t.id LIMIT 200`,
      [personId, this.clock.now(), sessionId],
    );
  }

  /** For the calendar of who has a place, had one until it was called off, or hosts. @throws Problem not-found */
  async invitation(personId: Id, sittingId: Id, language: string): Promise<Invitation> {
    const [row] = await this.work.read<Omit<Invitation, 'name' | 'about'> & Pick<MySittingView, 'names' | 'about'>>(
      `SELECT t.id, s.names, s.about, t.starts_at AS "startsAt", t.ends_at AS "endsAt", t.time_zone AS "timeZone", t.room,
         t.address, t.state, t.sequence
       FROM sessions.sitting t JOIN sessions.session s ON s.id = t.session_id ${MINE}
       WHERE t.id = $2 AND (m.state = 'held' OR m.ended_why = 'cancelled'
         OR EXISTS (SELECT FROM sessions.host h WHERE h.sitting_id = t.id AND h.person_id = $1))`,
      [personId, sittingId],
    );
    if (row === undefined) throw notFound({ id: sittingId });
    const { names, about, ...rest } = row;
    return { ...rest, name: pick(names, language), about: pick(about, language) };
  }
}

export const MY_SITTING_ACTS = ['take', 'wait', 'give-back', 'calendar', 'enter-code'] as const;
export type MySittingAct = (typeof MY_SITTING_ACTS)[number];

/** What somebody may do with a date. */
export function mySittingActs(view: MySittingView, now: Date): MySittingAct[] {
  const ahead = view.state === 'planned' && view.endsAt > now;
  const open = view.place === 'held' || view.place === 'waiting';
  const acts: MySittingAct[] = [];
  if (ahead && !open && !view.hosting) acts.push(view.held < view.capacity ? 'take' : 'wait');
  if (ahead && open && view.attendedAt === null) acts.push('give-back');
  if (view.place === 'held' || view.ended === 'cancelled') acts.push('calendar');
  if (view.place === 'held' && view.attendedAt === null && isRoomOpen(view, now)) acts.push('enter-code');
  return acts;
}
