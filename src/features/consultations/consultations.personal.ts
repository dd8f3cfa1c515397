import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'consultations.comment',
    columns: ['author_id', 'resolver_id'],
    holds: { en: 'Comments on drafts of the Rules of Engagement', he: 'הערות לטיוטות של כללי ההתנהלות ברשת' },
    kept: 'proof-3-years',
    since: 't.at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'consultations.answer',
    columns: ['author_id'],
    holds: { en: 'Answers to such comments', he: 'תשובות להערות כאלה' },
    kept: 'proof-3-years',
    since: 't.at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'consultations.approver',
    columns: ['person_id'],
    holds: {
      en: 'Documents of Rules to approve, from and until',
      he: 'מסמכי כללים שנדרש להם אישור העובד/ת: ממתי ועד מתי',
    },
    kept: 'proof-7-years',
    since: 't.until_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'consultations.approval',
    columns: ['person_id'],
    holds: { en: 'Drafts of Rules approved', he: 'טיוטות של כללים שאושרו' },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
);
