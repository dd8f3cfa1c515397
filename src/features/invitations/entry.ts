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
  /** Only in letters. */
  readonly method?: 'request' | 'cancel';
  readonly turn?: number;
}

const DATE = `'id', d.sitting_id, 'names', d.names, 'about', d.about, 'startsAt', d.starts_at, 'endsAt', d.ends_at,
  'timeZone', d.time_zone, 'room', d.room, 'address', d.address, 'state', d.state`;

/** The last of its person and sitting, as long as it is ahead; what was never sent is not taken back. */
declareLetters({
  medium: 'calendar',
  find: `SELECT i.id, jsonb_build_object(${DATE}, 'sequence', i.sequence, 'method', i.method, 'turn', i.turn) AS params
    FROM invitations.invitation i JOIN sessions.dates d ON d.sitting_id = i.sitting_id
    WHERE i.id = ANY($1::uuid[])
      AND NOT EXISTS (SELECT FROM invitations.invitation n
        WHERE n.sitting_id = i.sitting_id AND n.person_id = i.person_id AND n.turn > i.turn)
      AND (i.method = 'request' OR EXISTS (SELECT FROM invitations.invitation b
        JOIN deliveries.delivery t ON t.message_id = b.id AND t.medium = 'calendar' AND t.attempts > 0
        WHERE b.sitting_id = i.sitting_id AND b.person_id = i.person_id AND b.method = 'request'))`,
  write(params, { to, from, language, timeZone, now }) {
    const told = params as unknown as Told;
    const cancelled = told.method === 'cancel';
    const kind = cancelled ? 'cancel' : (told.turn ?? 1) > 1 ? 'change' : 'request';
    const at = DateTime.fromISO(told.startsAt).setZone(timeZone).setLocale(language);
    const words = { session: pick(told.names, language), at: at.toLocaleString(DateTime.DATETIME_MED) };
    const entry: Invitation = { ...invitation(told, language), ...(cancelled ? { state: 'cancelled' } : {}) };
    return {
      title: message(language, `invitations.${kind}.title`, words),
      body: message(language, `invitations.${kind}.body`, words),
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

function invitation({ names, about, startsAt, endsAt, ...told }: Told, language: string): Invitation {
  return {
    ...told,
    ...{ name: pick(names, language), about: pick(about, language) },
    ...{ startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
  };
}
