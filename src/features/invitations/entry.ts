import type { Id } from '../../kernel/id';
import { DateTime } from 'luxon';
import { type Localised, message, pick } from '../../platform/i18n/messages';
import { declareEnclosure, declareLetters } from '../deliveries/public';
import { type Invitation, invitationOf } from '../sessions/public';

/** A sitting as its rows say it. */
interface Told {
  readonly id: Id;
  readonly names: Localised;
  readonly about: Localised;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  readonly room: string | null;
  readonly address: string | null;
  readonly state: Invitation['state'];
  readonly sequence: number;
}

/** Whom a letter tells what, after what it told them last. */
interface News extends Told {
  readonly method: 'request' | 'cancel';
  readonly before: 'request' | 'cancel' | null;
  /** They waited for the place. */
  readonly promoted: boolean;
  readonly endedWhy: string | null;
  /** Why the date was called off. */
  readonly reason: string | null;
}

const DATE = `'id', d.sitting_id, 'names', d.names, 'about', d.about, 'startsAt', d.starts_at, 'endsAt', d.ends_at,
  'timeZone', d.time_zone, 'room', d.room, 'address', d.address, 'state', d.state`;

/** The method of the last mail before `i` that anybody may have received. */
const BEFORE = `(SELECT b.method FROM invitations.invitation b
  JOIN deliveries.delivery t ON t.message_id = b.id AND t.medium = 'calendar' AND t.attempts > 0 AND t.state <> 'dropped'
  WHERE b.sitting_id = i.sitting_id AND b.person_id = i.person_id AND b.turn < i.turn ORDER BY b.turn DESC LIMIT 1)`;

/** Whether an invitation of the nudge's person to its sitting fulfils a condition. */
const invited = (condition: string): string => `EXISTS (SELECT FROM invitations.invitation i
  WHERE i.sitting_id = n.subject_id AND i.person_id = n.person_id AND ${condition})`;

/** A calendar had the place, and hears that it is gone. */
const TAKEN_OUT = invited(`i.method = 'cancel' AND ${BEFORE} = 'request'`);

/** The last of its person and sitting, as long as it is ahead; what was never sent is not taken back. */
declareLetters({
  medium: 'calendar',
  brings: {
    'sessions.place-free': invited(`i.method = 'request'`),
    'sessions.moved': invited(`i.method = 'request' AND i.dated::text = n.period`),
    'sessions.cancelled': TAKEN_OUT,
    'sessions.freed': TAKEN_OUT,
  },
  find: `SELECT i.id, jsonb_build_object(${DATE}, 'sequence', i.sequence, 'method', i.method, 'before', ${BEFORE},
      'promoted', coalesce(l.promoted, false), 'endedWhy', l.ended_why, 'reason', d.reason) AS params
    FROM invitations.invitation i JOIN sessions.dates d ON d.sitting_id = i.sitting_id
    LEFT JOIN sessions.latest_place l ON l.sitting_id = i.sitting_id AND l.person_id = i.person_id
    WHERE i.id = ANY($1::uuid[])
      AND NOT EXISTS (SELECT FROM invitations.invitation n
        WHERE n.sitting_id = i.sitting_id AND n.person_id = i.person_id AND n.turn > i.turn)
      AND (i.method = 'request' OR ${BEFORE} = 'request')`,
  write(params, { to, from, language, timeZone, now }) {
    const told = params as unknown as News;
    const at = DateTime.fromISO(told.startsAt).setZone(timeZone).setLocale(language);
    const words = {
      session: pick(told.names, language),
      at: at.toLocaleString(DateTime.DATETIME_MED),
      reason: told.reason ?? '',
    };
    const cancelled = told.method === 'cancel';
    const entry: Invitation = { ...invitation(told, language), ...(cancelled ? { state: 'cancelled' } : {}) };
    return {
      title: message(language, `invitations.${kindOf(told)}.title`, words),
      body: message(language, `invitations.${kindOf(told)}.body`, words),
      about: message(language, 'invitations.about'),
      path: '/sessions',
      calendar: {
        method: cancelled ? 'CANCEL' : 'REQUEST',
        file: invitationOf(entry, language, now, { organizer: from, attendee: to }),
      },
    };
  },
});

declareEnclosure({
  reason: 'sessions.tomorrow',
  find: `SELECT d.sitting_id AS id, jsonb_build_object(${DATE}, 'sequence', d.sequence) AS params
    FROM sessions.dates d WHERE d.sitting_id = ANY($1::uuid[]) AND d.state = 'planned'`,
  write: (params, language, now) => ({
    method: 'PUBLISH',
    file: invitationOf(invitation(params as unknown as Told, language), language, now),
  }),
});

/** What is new: the words of a letter stand under it. */
function kindOf({ method, before, promoted, endedWhy, state }: News): string {
  if (method === 'request') return before === 'request' ? 'change' : promoted ? 'free' : 'request';
  if (state === 'cancelled') return 'off';
  return endedWhy === 'away' ? 'away' : 'cancel';
}

function invitation({ names, about, startsAt, endsAt, ...told }: Told, language: string): Invitation {
  return {
    ...told,
    ...{ name: pick(names, language), about: pick(about, language) },
    ...{ startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
  };
}
