import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'reviews.plan',
    columns: ['stated_by', 'ended_by'],
    holds: { en: 'Review plans you stated or ended, with the reason', he: 'תוכניות סקירה שקבעת או סיימת, עם הנימוק' },
    kept: 'proof-7-years',
    since: 't.until_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'reviews.deputy',
    columns: ['person_id', 'deputy_id'],
    holds: { en: 'Who stood in for whom in reviews, and when', he: 'מי מילאו את מקומם של מי בסקירות, ומתי' },
    kept: 'proof-3-years',
    since: 't.until_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'reviews.course',
    columns: ['author_id', 'for_id'],
    holds: {
      en: 'How far the review of submitted words came, and whom it asked',
      he: 'עד היכן הגיעה סקירת הדברים שהוגשו, ואת מי היא שאלה',
    },
    kept: 'proof-3-years',
    since: 'CASE WHEN t.open THEN NULL ELSE t.due_at END',
    whose: 't.author_id = $1 OR t.for_id = $1 OR $1 = ANY(t.asked) OR $1 = ANY(t.also) OR $1 = ANY(t.approvers)',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'reviews.approval',
    columns: ['person_id', 'counts_for'],
    holds: { en: 'Approvals in the steps of a review', he: 'אישורים בשלבי הסקירה' },
    kept: 'proof-3-years',
    since: 't.at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'reviews.reading',
    columns: ['person_id'],
    holds: { en: 'That you are reading submitted words at the moment', he: 'קריאה שלך ברגע זה בדברים שהוגשו' },
    kept: 'short',
    since: 't.until_at',
    erased: 'row-removed',
  },
);
