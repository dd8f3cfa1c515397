import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'refreshers.refresher',
    columns: ['person_id'],
    holds: {
      en: 'Refreshers: lessons offered to you because a decision cited their clause',
      he: 'ריענונים: שיעורים שהוצעו לך בעקבות סעיף שצוין בהחלטה',
    },
    kept: 'short',
    since: 't.ended_at',
    erased: 'row-removed',
  },
  {
    table: 'refreshers.cause',
    columns: [],
    holds: { en: 'The decisions that your refreshers came from', he: 'ההחלטות שמהן באו הריענונים שלך' },
    kept: 'short',
    erased: 'row-removed',
    whose: 't.refresher_id IN (SELECT r.id FROM refreshers.refresher r WHERE r.person_id = $1)',
  },
  {
    table: 'refreshers.setting',
    columns: ['stated_by'],
    holds: {
      en: 'When a repeated reason asks for a module again, as you stated it',
      he: 'מתי סיבה חוזרת מחזירה ליחידת לימוד, כפי שקבעת',
    },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
);
