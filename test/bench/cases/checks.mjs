import { caller, grantRole, openLogins, seedPeople } from '../seed.mjs';

export const names = ['checks.revision'];

const LEAD = 'P1';
const LENGTH = 5_000;
/** What the desk promises for one revision. */
const LIMIT = 50;
const WARM = 30;

const SENTENCES = [
  'אנחנו עובדים על תקלה שדווחה הבוקר באזור חיפה והקריות, ונעדכן כאן מיד כשהשירות יחזור לפעול.',
  'תודה על הסבלנות! כל הפרטים בקישור https://www.example.com/he/status?area=haifa#now וגם אצל הנציגים שלנו.',
  'המוצר הכי טוב בארץ? לא בטוח, אבל לפי בדיקה של 1,200 לקוחות הוא מחזיק 30% יותר זמן מאחרים (בדקנו).',
  'גרים ב#תל_אביב? שאלו את @example_help, או כתבו לנו על #שירות #תקלות #חשמל.',
  'מחר בין 10:00 ל-14:00 ייתכנו הפסקות קצרות; מי שצריך סיוע מיוחד יכול לפנות אלינו בכל שעה.',
];

/** All rules over a Hebrew revision, over HTTP, against what the desk promises. */
export async function* run(stage, { rows }) {
  const runs = rows ?? 300;
  const db = await stage.database();
  await seedPeople(db.owner, 100);
  await grantRole(db.owner, LEAD, 'lead');
  const [cookie] = await openLogins(db.owner, [LEAD]);
  const api = await stage.start('api', db);
  const http = caller(api, 1);
  const body = {
    ...{ text: revision(), kind: 'post', language: 'he', relationship: 'sponsored' },
    ...{ network: 'facebook', accountKind: 'business', country: 'IL' },
  };
  const spent = [];
  let asked = 0;
  for (let at = -WARM; at < runs; at += 1) {
    const from = performance.now();
    const reply = await http.call('POST', '/api/v1/check-trials', { cookie, body });
    if (at >= 0) spent.push(performance.now() - from);
    if (reply.status !== 200) throw new Error(`A trial answers ${reply.status}.`);
    asked = reply.body.rules.length;
  }
  http.close();
  await api.stop();
  spent.sort((a, b) => a - b);
  const p95 = spent[Math.floor(spent.length * 0.95)];
  yield {
    ...{ name: 'checks.revision', value: p95, unit: 'ms', limit: LIMIT, ratio: LIMIT / p95, rows: runs, floor: 1 },
    note: `${asked} rules, median ${spent[Math.floor(spent.length / 2)].toFixed(1)} ms`,
  };
}

function revision() {
  let text = '';
  for (let at = 0; text.length < LENGTH; at += 1) text += `${SENTENCES[at % SENTENCES.length]}\n`;
  return text.slice(0, LENGTH);
}
