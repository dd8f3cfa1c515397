import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'radio.episode',
    columns: ['created_by', 'published_by', 'withdrawn_by'],
    holds: { en: 'Radio episodes you made, published or withdrew', he: 'פרקי רדיו שיצרת, פרסמת או הסרת' },
    kept: 'proof-3-years',
    erased: 'stays-under-pseudonym',
    whose: '$1 IN (t.created_by, t.published_by, t.withdrawn_by)',
    withheld: ['sound_hash'],
  },
  {
    table: 'radio.hearing',
    columns: ['person_id'],
    holds: {
      en: 'Radio episodes heard or read in the console, and how far',
      he: 'פרקי רדיו ששמעת או קראת כאן, ועד היכן',
    },
    kept: 'short',
    since: 't.beat_at',
    erased: 'row-removed',
  },
  {
    table: 'radio.podcast_change',
    columns: ['proposed_by', 'decided_by'],
    holds: {
      en: 'Switching of the private podcast you proposed or decided',
      he: 'הפעלה וכיבוי של הפודקאסט הפרטי שהצעת או שהחלטת עליהם',
    },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
    whose: 't.proposed_by = $1 OR t.decided_by = $1',
  },
  {
    table: 'radio.address',
    columns: ['person_id'],
    holds: {
      en: 'Private addresses of the podcast: made when, ended when; not what was heard',
      he: 'כתובות פרטיות של הפודקאסט: מתי נוצרו ומתי הסתיימו; לא מה נשמע',
    },
    kept: 'while-employed',
    erased: 'row-removed',
    withheld: ['secret_hash'],
  },
);
