import type { MigrationInterface, QueryRunner } from 'typeorm';
import { v7 } from 'uuid';

interface Seed {
  readonly kind: string;
  readonly language: string | null;
  readonly names: { readonly en: string; readonly he: string };
  /** Patterns hold `#` or `*`; what to say in its place stands behind an arrow. */
  readonly entries: readonly string[];
}

/** Short lists of our own to begin with; owners know better. */
const SEEDS: readonly Seed[] = [
  { kind: 'confidential', language: null, names: { en: 'Confidential terms', he: 'מונחים חסויים' }, entries: [] },
  { kind: 'unreleased', language: null, names: { en: 'Unreleased names', he: 'שמות שטרם פורסמו' }, entries: [] },
  { kind: 'competitors', language: null, names: { en: 'Competitors', he: 'מתחרים' }, entries: [] },
  {
    kind: 'phishing',
    language: null,
    names: { en: 'Domains that deceive', he: 'כתובות אתרים מתחזים' },
    entries: [],
  },
  {
    kind: 'offensive',
    language: null,
    names: { en: 'Offensive words, English', he: 'מילים פוגעניות, אנגלית' },
    entries: [
      ...['arsehole', 'asshole', 'ass', 'bastard', 'bitch', 'bitches', 'bloody hell', 'bollocks', 'bullshit', 'cock'],
      ...['crap', 'cunt', 'damn', 'dick', 'dickhead', 'dumbass', 'fuck', 'fucked', 'fucker', 'fucking', 'go to hell'],
      ...['goddamn', 'idiot', 'idiots', 'jackass', 'moron', 'morons', 'motherfucker', 'piss off', 'prick', 'retard'],
      ...['retarded', 'screw you', 'shit', 'shitty', 'shut up', 'slut', 'stupid', 'twat', 'wanker', 'whore', 'wtf'],
    ],
  },
  {
    kind: 'offensive',
    language: null,
    names: { en: 'Offensive words, Hebrew', he: 'מילים פוגעניות, עברית' },
    entries: [
      ...['אידיוט', 'אידיוטים', 'אפס מאופס', 'בן זונה', 'בני זונות', 'בת זונה', 'דביל', 'דבילים', 'זבל', 'זונה'],
      ...['חארות', 'חרא', 'טמבל', 'כוס אמק', 'כוסאמק', 'כלבה', 'לך לעזאזל', 'לך תזדיין', 'לכו תזדיינו', 'מניאק'],
      ...['מזדיין', 'מטומטם', 'מטומטמת', 'מטומטמים', 'מפגר', 'מפגרת', 'מפגרים', 'סתום את הפה', 'סתמי את הפה'],
      ...['פח זבל אנושי', 'שמוק', 'שרמוטה', 'שתוק כבר', 'תסתום', 'תסתמי', 'חתיכת אפס', 'סמרטוט'],
    ],
  },
  {
    kind: 'claims',
    language: 'en',
    names: { en: 'Assertions that need proof, English', he: 'קביעות שדורשות הוכחה, אנגלית' },
    entries: [
      ...['the best', 'the cheapest', 'the fastest', 'the safest', 'the largest', 'the most *', 'the only * in'],
      ...['number one', 'no. 1', 'best in class', 'world class', 'market leader', 'market leading', 'unbeatable'],
      ...['unrivalled', 'unmatched', 'second to none', 'better than', 'cheaper than', 'faster than', 'safer than'],
      ...['more * than', 'less * than', '#%', '# percent', '# times', '# out of #', 'clinically proven'],
      ...['scientifically proven', 'guaranteed to', 'never fails', 'always works', 'everybody knows'],
    ],
  },
  {
    kind: 'claims',
    language: 'he',
    names: { en: 'Assertions that need proof, Hebrew', he: 'קביעות שדורשות הוכחה, עברית' },
    entries: [
      ...['הטוב ביותר', 'הטובה ביותר', 'הטובים ביותר', 'הטובות ביותר', 'הזול ביותר', 'הזולה ביותר', 'המהיר ביותר'],
      ...['המהירה ביותר', 'הגדול ביותר', 'הגדולה ביותר', 'הכי טוב', 'הכי טובה', 'הכי זול', 'הכי מהיר', 'הכי בטוח'],
      ...['מספר אחת', 'מספר #', 'היחיד * בארץ', 'היחידה * בארץ', 'הראשון * בעולם', 'מוביל * בשוק', 'מובילה * בשוק'],
      ...['ללא תחרות', 'אין שני לו', 'טוב יותר מ*', 'זול יותר מ*', 'לעומת המתחרים', '#%', '# אחוז', '# אחוזים', 'פי #'],
      ...['# מתוך #', 'מוכח מדעית', 'הוכח מדעית', 'הוכח קלינית', 'תמיד עובד', 'כולם יודעים'],
    ],
  },
  {
    kind: 'promises',
    language: 'en',
    names: { en: 'Promises only some may make, English', he: 'הבטחות שרק חלק רשאים לתת, אנגלית' },
    entries: [
      ...['we promise', 'I promise', 'we guarantee', 'I guarantee', 'full refund', 'money back', 'free of charge'],
      ...[
        'free replacement',
        'within # hours',
        'within # days',
        'by tomorrow',
        'never happen again',
        'lifetime warranty',
      ],
      ...['no questions asked', 'we will compensate', 'you will be compensated', 'we will pay', 'we admit'],
    ],
  },
  {
    kind: 'promises',
    language: 'he',
    names: { en: 'Promises only some may make, Hebrew', he: 'הבטחות שרק חלק רשאים לתת, עברית' },
    entries: [
      ...['אנחנו מבטיחים', 'אני מבטיח', 'אני מבטיחה', 'אנו מתחייבים', 'אנחנו מתחייבים', 'החזר מלא', 'החזר כספי'],
      ...['ללא עלות', 'בחינם', 'החלפה חינם', 'תוך # שעות', 'תוך # ימים', 'עד מחר', 'לא יקרה שוב', 'אחריות לכל החיים'],
      ...['נפצה', 'פיצוי כספי', 'תקבלו זיכוי', 'אנחנו מודים באשמה'],
    ],
  },
  {
    kind: 'jargon',
    language: 'en',
    names: { en: 'Jargon, English', he: 'ז׳רגון, אנגלית' },
    entries: [
      ...['utilize → use', 'utilise → use', 'leverage → use', 'going forward → from now on', 'touch base → talk'],
      ...['deep dive → close look', 'circle back → come back to it', 'granular → detailed', 'reach out → write'],
      ...['synergy', 'paradigm', 'best of breed', 'end to end', 'low-hanging fruit', 'move the needle', 'KPI', 'SLA'],
    ],
  },
  {
    kind: 'jargon',
    language: 'he',
    names: { en: 'Jargon, Hebrew', he: 'ז׳רגון, עברית' },
    entries: [
      ...['דדליין → מועד אחרון', 'פידבק → משוב', 'טיקט → פנייה', 'אסקלציה → העברה הלאה', 'אופטימיזציה → שיפור'],
      ...['לסנכרן → לתאם', 'לאפטם → לשפר', 'אונבורדינג → קליטה', 'פרואקטיבי → יוזם', 'סינרגיה', 'פרדיגמה', 'אקוסיסטם'],
      ...['אנד טו אנד → מקצה לקצה', 'לקחת אונליין', 'וורקפלואו → תהליך'],
    ],
  },
];

const FINALS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };
const folded = (phrase: string): string =>
  phrase.toLowerCase().replace(/[ךםןףץ]/g, (letter) => FINALS[letter] ?? letter);

/** Lists of words that checks go by, kept by owners; their entries are dated rows. */
export class Wordlists1763765340000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA wordlists;
      CREATE TABLE wordlists.list (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('confidential', 'unreleased', 'offensive', 'claims', 'competitors',
          'promises', 'jargon', 'protected', 'phishing')),
        language text,
        names jsonb NOT NULL,
        owner_id uuid,
        owner_role text,
        made_by uuid,
        changed_at timestamptz(3) NOT NULL,
        version int NOT NULL,
        CHECK ((owner_id IS NULL) <> (owner_role IS NULL)));
      COMMENT ON COLUMN wordlists.list.language IS 'null: it counts in every text';
      CREATE INDEX list_kind ON wordlists.list (kind);
      CREATE INDEX list_owner ON wordlists.list (owner_id) WHERE owner_id IS NOT NULL;
      CREATE TABLE wordlists.entry (
        id uuid PRIMARY KEY,
        list_id uuid NOT NULL REFERENCES wordlists.list,
        phrase text NOT NULL,
        folded text NOT NULL,
        match text NOT NULL CHECK (match IN ('contains', 'prefix', 'word', 'pattern')),
        instead text,
        source text,
        note text,
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3),
        added_by uuid,
        added_at timestamptz(3) NOT NULL,
        ended_by uuid,
        CHECK (until_at >= from_at));
      CREATE INDEX entry_words ON wordlists.entry (list_id, folded, id);
      CREATE INDEX entry_standing ON wordlists.entry (list_id) INCLUDE (from_at, until_at);`);
    const begun = new Date('2000-01-01T00:00:00Z');
    for (const { kind, language, names, entries } of SEEDS) {
      const id = v7();
      await runner.query(
        `INSERT INTO wordlists.list (id, kind, language, names, owner_role, changed_at, version)
         VALUES ($1, $2, $3, $4, 'lead', $5, 1)`,
        [id, kind, language, names, begun],
      );
      const stated = entries.map((entry) => entry.split(' → '));
      await runner.query(
        `INSERT INTO wordlists.entry (id, list_id, phrase, folded, match, instead, source, from_at, added_at)
         SELECT e.id, $1, e.phrase, e.folded, CASE WHEN e.phrase ~ '[#*]' THEN 'pattern' ELSE 'word' END, e.instead,
                'Obi', $2, $2
         FROM unnest($3::uuid[], $4::text[], $5::text[], $6::text[]) AS e (id, phrase, folded, instead)`,
        [
          ...[id, begun, stated.map(() => v7()), stated.map(([phrase]) => phrase)],
          ...[stated.map(([phrase = '']) => folded(phrase)), stated.map(([, instead]) => instead ?? null)],
        ],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA wordlists CASCADE');
  }
}
