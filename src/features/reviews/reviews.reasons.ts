import { declareReason } from '../../platform/declarations/reasons';
import { REVIEWED_WITHIN } from '../drafts/public';

const all = (): null => null;

/** One a day for a lead, however many wait: the subject is the lead. */
declareReason({
  code: 'drafts.review-waiting',
  urgency: 'high',
  daysAlive: 2,
  path: '/reviews',
  find: `SELECT l.person_id, l.person_id AS subject_id, ($1::timestamptz AT TIME ZONE 'UTC')::date::text AS period,
           jsonb_build_object('waiting', count(*)) AS params
         FROM access.holding('lead', $1) l
         CROSS JOIN LATERAL permits.reach_at(l.person_id, 'review', $1) may
         JOIN drafts.under_review d ON d.channel_id = may.channel_id
         WHERE d.state IN ('submitted', 'published') AND d.author_id <> l.person_id AND EXISTS (${REVIEWED_WITHIN('l.reach')})
           AND drafts.risk_now(d.interaction_id, d.content_id) <= may.risk
         GROUP BY l.person_id`,
  wake: {
    'drafts.submitted': all,
    'drafts.approved': all,
    'drafts.returned': all,
    'drafts.declined': all,
    'drafts.published': all,
    'drafts.looked-over': all,
    'drafts.reopened': all,
    'drafts.orphaned': all,
  },
});
