import { declareReason } from '../../platform/declarations/reasons';

/**
 * What HR or a lead wrote to them: the latest of each campaign, and samples for whoever writes it. It goes when what it
 * was about is done, or the campaign is cancelled; while the campaign is paused what nobody has yet stays away.
 */
declareReason({
  code: 'campaigns.message',
  theme: 'news',
  urgency: 'normal',
  ownWords: true,
  daysAlive: 14,
  path: '/inbox',
  find: `SELECT l.person_id, l.campaign_id AS subject_id, l.occurrence AS period,
      l.params || jsonb_build_object('title', c.titles, 'body', c.bodies, 'path', c.path) AS params
    FROM (SELECT DISTINCT ON (r.campaign_id, r.person_id, r.sample) r.* FROM campaigns.recipient r
      WHERE r.at > $1::timestamptz - interval '14 days' AND r.at <= $1
      ORDER BY r.campaign_id, r.person_id, r.sample, r.at DESC, r.occurrence DESC) l
    JOIN campaigns.campaign c ON c.id = l.campaign_id
    WHERE (l.sample OR c.state IN ('running', 'proposed', 'ended') OR (c.state = 'paused' AND EXISTS (
        SELECT FROM nudges.nudge n WHERE n.reason = 'campaigns.message' AND n.subject_id = l.campaign_id
          AND n.person_id = l.person_id AND n.period = l.occurrence AND n.delivered_at IS NOT NULL)))
      AND (l.enrolment_id IS NULL OR EXISTS (SELECT FROM training.enrolments e
        WHERE e.enrolment_id = l.enrolment_id AND e.state = 'assigned'))`,
  wake: { 'campaigns.changed': ({ campaignIds }) => campaignIds },
});
