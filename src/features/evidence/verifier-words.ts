import type { EvidenceFault } from './verifier';

type Words = Readonly<Record<EvidenceFault['code'] | More, string>>;

type More =
  | 'title'
  | 'about'
  | 'file'
  | 'keys'
  | 'keys-about'
  | 'whole'
  | 'broken'
  | 'counts'
  | 'signed'
  | 'whose'
  | 'unreadable'
  | 'waiting'
  | 'other';

/** What the page that needs no server says. */
export const WORDS: Readonly<Record<'en' | 'he', Words>> = {
  en: {
    title: 'Verify an evidence file',
    about: 'This page works without a network. The file stays on this machine.',
    file: 'Evidence file',
    keys: 'Published keys (optional)',
    'keys-about': 'As the house answers at /api/v1/proof-keys. Without them nobody can say whose key signed the file.',
    whole: 'Nothing was changed since it was signed.',
    broken: 'This file is not as it was signed.',
    counts:
      'Packs: {packs}. Values found as sealed: {values}. Erased under a certificate: {erased}. Pictures found as sealed: {pictures}. Links of the chain: {links}.',
    signed: 'Signed {at} with the key {key}.',
    whose: 'Compare this key with the published ones: this file alone cannot say whose it is.',
    unreadable: 'This is no JSON file.',
    waiting: 'Choose a file.',
    other: 'עברית',
    'no-evidence': 'This is no evidence file.',
    signature: 'The signature does not fit: the file was changed.',
    'key-other': 'The key is not the one it names.',
    'key-unknown': 'The key is not among the published ones.',
    'key-term': 'It was signed outside the term of its key.',
    'pack-changed': 'A pack was changed',
    'value-changed': 'What a pack says was changed',
    'value-missing': 'Something a pack says is missing',
    'value-unknown': 'A pack knows nothing of this',
    'certificate-missing': 'Erased, but the certificate is missing',
    'picture-changed': 'A picture was changed',
    'picture-missing': 'A picture that went out is missing',
    'picture-unknown': 'No pack knows this picture',
    'chain-changed': 'The chain was changed',
    'chain-missing': 'The chain does not hold this pack',
  },
  he: {
    title: 'אימות קובץ תיעוד',
    about: 'הדף פועל ללא רשת. הקובץ נשאר במחשב הזה.',
    file: 'קובץ תיעוד',
    keys: 'מפתחות שפורסמו (לא חובה)',
    'keys-about': 'כפי שהמערכת מוסרת בכתובת ‎/api/v1/proof-keys‎. בלעדיהם אין לדעת של מי המפתח שבו הקובץ נחתם.',
    whole: 'דבר לא השתנה מאז החתימה.',
    broken: 'הקובץ אינו כפי שנחתם.',
    counts:
      'תיקים: {packs}. ערכים שנמצאו כפי שנחתמו: {values}. נמחקו לפי תעודה: {erased}. תמונות שנמצאו כפי שנחתמו: {pictures}. חוליות בשרשרת: {links}.',
    signed: 'נחתם ב־{at} במפתח {key}.',
    whose: 'יש להשוות את המפתח למפתחות שפורסמו: הקובץ לבדו אינו יכול לומר של מי הוא.',
    unreadable: 'זה אינו קובץ JSON.',
    waiting: 'יש לבחור קובץ.',
    other: 'English',
    'no-evidence': 'זה אינו קובץ תיעוד.',
    signature: 'החתימה אינה מתאימה: הקובץ שונה.',
    'key-other': 'המפתח אינו זה שהקובץ נוקב בו.',
    'key-unknown': 'המפתח אינו בין אלה שפורסמו.',
    'key-term': 'הקובץ נחתם מחוץ לתקופת המפתח.',
    'pack-changed': 'תיק שונה',
    'value-changed': 'תוכן של תיק שונה',
    'value-missing': 'חסר תוכן של תיק',
    'value-unknown': 'התיק אינו מכיר תוכן זה',
    'certificate-missing': 'נמחק, אך התעודה חסרה',
    'picture-changed': 'תמונה שונתה',
    'picture-missing': 'חסרה תמונה שפורסמה',
    'picture-unknown': 'אף תיק אינו מכיר תמונה זו',
    'chain-changed': 'השרשרת שונתה',
    'chain-missing': 'התיק אינו בשרשרת',
  },
};
