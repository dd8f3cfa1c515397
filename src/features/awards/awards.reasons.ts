import { declareReason } from '../../platform/declarations/reasons';

declareReason({
  code: 'awards.revoked',
  theme: 'learning',
  urgency: 'high',
  mandatory: true,
  daysAlive: 30,
  path: '/belts',
  find: `SELECT r.person_id, r.award_id AS subject_id, '' AS period, jsonb_build_object('belt', b.names) AS params
    FROM awards.revocation r JOIN training.awards a ON a.award_id = r.award_id
    JOIN curricula.belt_ladder b ON b.belt_id = a.belt_id
    WHERE r.revoked_at > $1 - interval '30 days'`,
  wake: { 'training.revoked': ({ awardId }) => [awardId] },
});
