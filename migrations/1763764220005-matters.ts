import type { MigrationInterface, QueryRunner } from 'typeorm';
import { v7 } from 'uuid';

interface Kind {
  readonly code: string;
  readonly nature: 'dangerous' | 'protected';
  readonly names: Readonly<Record<string, string>>;
  readonly minutes: number | null;
  readonly phrases: Readonly<Record<string, readonly string[]>>;
}

/** Where a company begins: lists of our own, which its owners go on with. */
const KINDS: readonly Kind[] = [
  {
    code: 'threat',
    nature: 'dangerous',
    names: { en: 'A threat', he: 'איום' },
    minutes: 15,
    phrases: {
      en: [
        'kill you',
        'kill you all',
        'murder you',
        'i will find you',
        'find where you live',
        'know where you live',
        'burn your',
        'burn down your',
        'burn it down',
        'bomb',
        'blow up your',
        'blow you up',
        'shoot you',
        'shoot up',
        'stab you',
        'beat you up',
        'break your legs',
        'watch your back',
        'come after you',
        'hurt your family',
        'your family will pay',
      ],
      he: [
        'אהרוג אתכם',
        'אהרוג אותך',
        'אהרוג אותם',
        'להרוג אתכם',
        'להרוג אותך',
        'ארצח',
        'אשרוף לכם',
        'אשרוף אתכם',
        'אשרוף את',
        'אפוצץ',
        'פצצה',
        'אשבור לך',
        'אשבור לכם',
        'אמצא אותך',
        'אמצא אתכם',
        'יודע איפה אתם גרים',
        'יודע איפה את גרה',
        'יודע איפה אתה גר',
        'יודעת איפה אתם גרים',
        'אדקור',
        'תיזהרו לכם',
        'מוות לכם',
      ],
    },
  },
  {
    code: 'self-harm',
    nature: 'dangerous',
    names: { en: 'Self-harm', he: 'פגיעה עצמית' },
    minutes: 10,
    phrases: {
      en: [
        'kill myself',
        'killing myself',
        'end my life',
        'take my own life',
        'suicide',
        'suicidal',
        'want to die',
        'wanna die',
        'want to be dead',
        'do not want to live',
        "don't want to live",
        'no reason to live',
        'hurt myself',
        'hurting myself',
        'harm myself',
        'self harm',
        'self-harm',
        'cut myself',
        'better off dead',
        'better off without me',
      ],
      he: [
        'להתאבד',
        'אתאבד',
        'מתאבד',
        'מתאבדת',
        'התאבדות',
        'לשים קץ לחיי',
        'לשים סוף לחיי',
        'רוצה למות',
        'לא רוצה לחיות',
        'נמאס לי לחיות',
        'אין לי בשביל מה לחיות',
        'אין לי סיבה לחיות',
        'לפגוע בעצמי',
        'פוגע בעצמי',
        'פוגעת בעצמי',
        'לגמור עם החיים',
        'לחתוך את עצמי',
      ],
    },
  },
  {
    code: 'press',
    nature: 'dangerous',
    names: { en: 'Press', he: 'תקשורת' },
    minutes: 60,
    phrases: {
      en: [
        'journalist',
        'reporter',
        'newsroom',
        'news desk',
        'press inquiry',
        'press enquiry',
        'press office',
        'media inquiry',
        'media enquiry',
        'request for comment',
        'writing a story',
        'writing an article',
        'writing a piece',
        'for an article',
        'on deadline',
        'tv crew',
        'investigative',
      ],
      he: [
        'עיתונאי',
        'עיתונאית',
        'עיתונאים',
        'כתב של',
        'כתבת של',
        'הכתבים של',
        'תגובה לכתבה',
        'תגובתכם לכתבה',
        'תגובת החברה',
        'מערכת החדשות',
        'כתבה שתפורסם',
        'תחקיר',
        'דובר החברה',
        'דוברת החברה',
        'דוברות החברה',
        'פנייה עיתונאית',
      ],
    },
  },
  {
    code: 'legal',
    nature: 'dangerous',
    names: { en: 'Legal', he: 'משפטי' },
    minutes: 60,
    phrases: {
      en: [
        'lawsuit',
        'sue you',
        'sueing you',
        'suing you',
        'i will sue',
        'going to sue',
        'gonna sue',
        'see you in court',
        'take you to court',
        'my lawyer',
        'my attorney',
        'my solicitor',
        'our lawyers',
        'legal action',
        'legal proceedings',
        'class action',
        'small claims',
        'cease and desist',
        'subpoena',
        'court order',
        'ombudsman',
      ],
      he: [
        'עורך דין',
        'עורכת דין',
        'עורכי דין',
        'עורך הדין',
        'עורכת הדין',
        'עו"ד',
        'תביעה',
        'תביעות',
        'אתבע אתכם',
        'נתבע אתכם',
        'לתבוע אתכם',
        'בית משפט',
        'בית המשפט',
        'תביעות קטנות',
        'תביעה ייצוגית',
        'תובענה ייצוגית',
        'מכתב התראה',
        'הליכים משפטיים',
        'צעדים משפטיים',
        'צו מניעה',
      ],
    },
  },
  {
    code: 'staff-talk',
    nature: 'protected',
    names: { en: 'Staff on pay and union', he: 'עובדים על שכר והתארגנות' },
    minutes: null,
    phrases: {
      en: [
        'pay your workers',
        'pay your staff',
        'pay your employees',
        'pay their workers',
        'pay their employees',
        'treat your employees',
        'treat your workers',
        'treat your staff',
        'underpaid',
        'living wage',
        'minimum wage',
        'wage theft',
        'overtime pay',
        'unpaid overtime',
        'working conditions',
        'collective bargaining',
        'collective agreement',
        'labor union',
        'labour union',
        'trade union',
        'workers union',
        'unionize',
        'unionise',
        'unionizing',
        'unionising',
        'union busting',
        'picket line',
        'on strike',
        'works council',
        'i work for you',
        'i work for this company',
        'as your employee',
        'your own employees',
      ],
      he: [
        'שכר העובדים',
        'שכר עובדים',
        'שכר מינימום',
        'תנאי העסקה',
        'תנאי ההעסקה',
        'תנאי העבודה',
        'ועד העובדים',
        'ועד עובדים',
        'ההסתדרות',
        'שביתה',
        'שביתת',
        'העובדים שובתים',
        'הסכם קיבוצי',
        'זכויות העובדים',
        'זכויות עובדים',
        'לשלם לעובדים',
        'משלמים לעובדים',
        'לעובדים שלכם',
        'מנצלים את העובדים',
        'התארגנות עובדים',
        'להתאגד',
        'כוח לעובדים',
        'עובדי קבלן',
        'פיטורי עובדים',
        'עבודה בשעות נוספות',
        'אני עובד אצלכם',
        'אני עובדת אצלכם',
      ],
    },
  },
];

const FINALS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

/** Kinds of matter that go to named people at once or are protected, with the phrases by which they are known. */
export class Matters1763764220005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA matters;
      CREATE TABLE matters.kind (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        names jsonb NOT NULL,
        nature text NOT NULL CHECK (nature IN ('dangerous', 'protected')),
        minutes int CHECK (minutes > 0),
        version int NOT NULL DEFAULT 1,
        CHECK ((minutes IS NULL) = (nature = 'protected')));
      COMMENT ON COLUMN matters.kind.minutes IS 'after which leads hear of what nobody has read';
      CREATE TABLE matters.phrase (
        kind_id uuid NOT NULL REFERENCES matters.kind,
        language text NOT NULL,
        phrase text NOT NULL,
        folded text NOT NULL,
        match text NOT NULL CHECK (match IN ('contains', 'prefix', 'word')),
        PRIMARY KEY (kind_id, folded, match));
      CREATE TABLE matters.owner (
        id uuid PRIMARY KEY,
        kind_id uuid NOT NULL REFERENCES matters.kind,
        person_id uuid NOT NULL,
        given_by uuid,
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3),
        CHECK (until_at >= from_at));
      CREATE UNIQUE INDEX owner_open ON matters.owner (kind_id, person_id) WHERE until_at IS NULL;
      CREATE INDEX owner_person ON matters.owner (person_id);`);
    for (const { code, nature, names, minutes, phrases } of KINDS) {
      const id = v7();
      await runner.query('INSERT INTO matters.kind (id, code, names, nature, minutes) VALUES ($1, $2, $3, $4, $5)', [
        id,
        code,
        names,
        nature,
        minutes,
      ]);
      for (const [language, list] of Object.entries(phrases)) {
        await runner.query(
          `INSERT INTO matters.phrase (kind_id, language, phrase, folded, match)
           SELECT $1, $2, p.phrase, p.folded, 'word' FROM unnest($3::text[], $4::text[]) AS p (phrase, folded)`,
          [id, language, list, list.map(plain)],
        );
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA matters CASCADE');
  }
}

/** Lower case, finals as plain letters: all that these lists need of the house's folding. */
function plain(phrase: string): string {
  return phrase.toLowerCase().replace(/[ךםןףץ]/g, (letter) => FINALS[letter] ?? letter);
}
