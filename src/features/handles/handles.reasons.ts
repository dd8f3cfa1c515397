import type { Events } from '../../kernel/event';
import { declareReason } from '../../platform/declarations/reasons';
import { BRANDED_HANDLE, DORMANT_AFTER, RECONFIRMED_WITHIN } from './handle';
import { LOOKED_AT_WITHIN } from './network-role';

const handles = ({ handleIds }: Events['handles.changed']): readonly string[] => handleIds;
const channels = ({ channelIds }: Events['handles.roles-changed']): readonly string[] => channelIds;
const all = (): null => null;

/** Its holder, at intervals, until they say that it is used or it is sunset. */
declareReason({
  code: 'handles.reconfirm',
  theme: 'standing',
  urgency: 'normal',
  daysAlive: 60,
  path: '/my-accounts',
  find: `SELECT h.person_id, h.id AS subject_id, (h.confirmed_at AT TIME ZONE 'UTC')::date::text AS period,
           jsonb_build_object('name', h.name, 'until', handles.dormant_on(h.person_id, h.confirmed_at, ${DORMANT_AFTER}, $1)) AS params
         FROM handles.handle h
         WHERE h.state = 'approved'
           AND handles.dormant_on(h.person_id, h.confirmed_at, ${RECONFIRMED_WITHIN}, $1) <= ($1::timestamptz AT TIME ZONE 'UTC')::date`,
  wake: { 'handles.changed': handles },
});

/** Whoever asked for a handle, and whose handle ended: what was decided, for a week. */
declareReason({
  code: 'handles.decided',
  theme: 'standing',
  urgency: 'normal',
  daysAlive: 14,
  path: '/my-accounts',
  find: `SELECT h.person_id, h.id AS subject_id, h.state AS period, jsonb_build_object('name', h.name, 'state', h.state) AS params
         FROM handles.handle h
         WHERE h.state IN ('approved', 'declined', 'sunset') AND h.sunset_reason IS DISTINCT FROM 'given-up'
           AND coalesce(h.sunset_at, h.decided_at) > $1::timestamptz - interval '7 days'`,
  wake: { 'handles.changed': handles },
});

/** One a day for a lead who holds the permit, however many are asked for: the subject is the lead. */
declareReason({
  code: 'handles.requested',
  theme: 'standing',
  shared: true,
  urgency: 'normal',
  daysAlive: 2,
  path: '/handles',
  find: `SELECT l.person_id, l.person_id AS subject_id, ($1::timestamptz AT TIME ZONE 'UTC')::date::text AS period,
           jsonb_build_object('waiting', count(*)) AS params
         FROM access.holding('lead', $1) l
         JOIN handles.handle h ON h.state = 'requested' AND h.person_id <> l.person_id
         JOIN people.directory k ON k.person_id = h.person_id
         WHERE access.reaches_person(l.reach, k.legal_entity, k.department)
           AND EXISTS (SELECT FROM permits.reach_at(l.person_id, '${BRANDED_HANDLE}', $1) r WHERE r.channel_id IS NULL)
         GROUP BY l.person_id`,
  wake: { 'handles.changed': all },
});

/** Every quarter each owner of a channel; where it has none, each lead. It ends when somebody has confirmed the roles. */
declareReason({
  code: 'handles.roles',
  theme: 'standing',
  urgency: 'normal',
  daysAlive: 91,
  path: '/channels/{subject}',
  find: `SELECT coalesce(a.person_id, g.person_id) AS person_id, c.channel_id AS subject_id, x.period,
           jsonb_build_object('channel', c.names, 'roles', x.roles) AS params
         FROM (SELECT r.channel_id, (min(r.confirmed_at) AT TIME ZONE 'UTC')::date::text AS period, count(*) AS roles
           FROM handles.network_role r WHERE r.until_at IS NULL GROUP BY r.channel_id
           HAVING min(r.confirmed_at) <= $1::timestamptz - make_interval(days => ${LOOKED_AT_WITHIN})) x
         JOIN channels.directory c ON c.channel_id = x.channel_id AND c.account_kind = 'business'
         LEFT JOIN channels.answering a ON a.channel_id = c.channel_id
         LEFT JOIN access.holding('lead', $1) g
           ON a.person_id IS NULL AND access.reaches_work(g.reach, c.channel_id, NULL, NULL)
         WHERE coalesce(a.person_id, g.person_id) IS NOT NULL`,
  wake: { 'handles.roles-changed': channels },
});
