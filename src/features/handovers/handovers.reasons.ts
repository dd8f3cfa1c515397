import { declareReason } from '../../platform/declarations/reasons';

/** A colleague asks one to take over an interaction that they still hold. */
declareReason({
  code: 'handovers.asked',
  theme: 'customers',
  urgency: 'high',
  daysAlive: 1,
  path: '/in-hand',
  find: `SELECT h.to_person_id AS person_id, h.id AS subject_id, '' AS period,
      jsonb_build_object('name', d.given_name || ' ' || d.family_name) AS params
    FROM handovers.handover h JOIN people.directory d ON d.person_id = h.from_person_id
    WHERE h.answer IS NULL AND h.at <= $1 AND feed.holds(h.interaction_id, h.from_person_id)`,
  wake: { 'handovers.changed': ({ handoverId }) => [handoverId], 'feed.released': () => null },
});
