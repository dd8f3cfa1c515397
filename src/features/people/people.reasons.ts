import { declareReason } from '../../platform/declarations/reasons';

/** Whoever was hired within two weeks is shown where to begin. */
declareReason({
  code: 'people.welcome',
  theme: 'learning',
  urgency: 'normal',
  daysAlive: 14,
  path: '/training',
  find: `SELECT d.person_id, d.person_id AS subject_id, '' AS period,
      jsonb_build_object('name', CASE WHEN d.names = '{}'::jsonb THEN to_jsonb(d.given_name) ELSE d.names END) AS params
    FROM people.directory d
    WHERE d.hired_on > ($1::timestamptz AT TIME ZONE 'UTC')::date - 14 AND d.hired_on <= ($1::timestamptz AT TIME ZONE 'UTC')::date`,
  wake: { 'people.changed': ({ personIds }) => personIds },
});
