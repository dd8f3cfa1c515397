import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For a channel that somebody else has taken over; from the beginning, in Hebrew and English. */
const HIJACKED = [
  {
    code: 's1',
    act: 'stops-channel',
    titles: {
      en: 'Stop what goes out on the channel',
      he: 'לעצור כל פרסום בערוץ',
    },
    texts: {
      en: 'Put the channel’s permits on hold at once, before anybody looks for the cause. Whatever is planned or approved waits, and publishers leave the channel alone.',
      he: 'להשהות מיד את ההיתרים בערוץ, עוד לפני שמחפשים את הסיבה. מה שתוכנן או אושר ימתין, והמפרסמים לא ייגעו בערוץ.',
    },
  },
  {
    code: 's2',
    act: null,
    titles: {
      en: 'Call the people who decide',
      he: 'להזעיק את מי שמחליט',
    },
    texts: {
      en: '* The lead of the channel and a deputy\n* IT security\n* Legal and the spokesperson\n* A manager who can decide within minutes\n\nAgree on one call or room, and write down who is in it.',
      he: '* אחראי/ת המדיה החברתית של הערוץ וממלא/ת מקום\n* אבטחת מידע\n* משפטית ודוברות\n* מנהל/ת שיכול/ה להחליט בתוך דקות\n\nלקבוע שיחה אחת או חדר אחד, ולרשום מי נמצא בהם.',
    },
  },
  {
    code: 's3',
    act: null,
    titles: {
      en: 'Keep what can be seen',
      he: 'לשמור את מה שרואים',
    },
    texts: {
      en: 'Take pictures of the profile and of every post that is not ours, with address and time, before anything is deleted. Note who saw it first and when.',
      he: 'לצלם את הפרופיל ואת כל פוסט שאינו שלנו, עם כתובת ושעה, לפני שמוחקים משהו. לרשום מי הבחין ראשון ומתי.',
    },
  },
  {
    code: 's4',
    act: null,
    titles: {
      en: 'Get the account back',
      he: 'להחזיר את השליטה בחשבון',
    },
    texts: {
      en: '* Sign out every session and every app on the network\n* Change the passwords of the account and of its mailbox, from a clean device\n* Turn on two-step verification\n* Locked out: use the network’s own form for hacked accounts, and its contact if we have one',
      he: '* לנתק כל כניסה וכל יישום ברשת\n* להחליף סיסמאות של החשבון ושל תיבת הדואר שלו, ממכשיר נקי\n* להפעיל אימות דו־שלבי\n* אם ננעלנו בחוץ: טופס הרשת לחשבון שנפרץ, ואיש הקשר שלנו ברשת אם יש',
    },
  },
  {
    code: 's5',
    act: null,
    titles: {
      en: 'Look at the other channels',
      he: 'לבדוק את שאר הערוצים',
    },
    texts: {
      en: 'Check every other channel, the mailboxes and the tools that publish for us. Remove people who have left and apps that nobody knows.',
      he: 'לעבור על כל ערוץ אחר, על תיבות הדואר ועל הכלים שמפרסמים בשמנו. להסיר מי שעזב/ה ויישומים שאיש אינו מכיר.',
    },
  },
  {
    code: 's6',
    act: null,
    titles: {
      en: 'Tell customers, where we still can',
      he: 'להודיע ללקוחות במקום שעדיין בידינו',
    },
    texts: {
      en: 'Say on a channel that is ours that the other one is not, since when, and where to turn. Use the prepared statement; promise no time that nobody knows.',
      he: 'לומר בערוץ שבידינו שהערוץ האחר אינו בשליטתנו, ממתי, ולאן לפנות. להשתמש בהודעה המוכנה ולא להבטיח זמנים שאיש אינו יודע.',
    },
  },
  {
    code: 's7',
    act: null,
    titles: {
      en: 'Tell colleagues',
      he: 'לעדכן את העמיתים',
    },
    texts: {
      en: 'One message to all who may publish or answer: what happened, what to do, what not to share, and whom to ask.',
      he: 'הודעה אחת לכל מי שמפרסם או עונה: מה קרה, מה לעשות, מה לא לשתף ואת מי לשאול.',
    },
  },
  {
    code: 's8',
    act: null,
    titles: {
      en: 'Clean up',
      he: 'לנקות',
    },
    texts: {
      en: 'Once the account is ours: remove what was not ours, restore the profile, and go through messages that were sent in our name. Whoever got one hears from us.',
      he: 'כשהחשבון חזר אלינו: להסיר מה שלא שלנו, לשחזר את הפרופיל, ולעבור על הודעות שנשלחו בשמנו. מי שקיבל/ה הודעה כזאת ישמע מאיתנו.',
    },
  },
  {
    code: 's9',
    act: null,
    titles: {
      en: 'Say that it is over',
      he: 'לומר שזה נגמר',
    },
    texts: {
      en: 'A short post on the channel itself: it was taken over, it is ours again, what customers should check. Then answer what came meanwhile.',
      he: 'פוסט קצר בערוץ עצמו: הערוץ נפרץ, הוא שוב שלנו, ומה כדאי ללקוחות לבדוק. אחר כך לענות על מה שהגיע בינתיים.',
    },
  },
  {
    code: 's10',
    act: null,
    titles: {
      en: 'Give the permits back',
      he: 'להחזיר את ההיתרים',
    },
    texts: {
      en: 'Two persons end the hold on the channel once IT security agrees. Held words are confirmed one by one.',
      he: 'שני אנשים מסיימים את ההשהיה בערוץ, בהסכמת אבטחת המידע. מה שעוכב מאושר אחד אחד.',
    },
  },
  {
    code: 's11',
    act: null,
    titles: {
      en: 'Learn from it',
      he: 'ללמוד מזה',
    },
    texts: {
      en: 'Within a week: what worked and why, what did not, what surprised us, what we change. Put it into this runbook, and practise it.',
      he: 'בתוך שבוע: מה עבד ולמה, מה לא, מה הפתיע, ומה משנים. לעדכן את הנוהל הזה ולתרגל אותו.',
    },
  },
];

/** What to do when something happens to a channel, and the runs in which it was done. */
export class Runbooks1763764250030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA runbooks;
      CREATE TABLE runbooks.runbook (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        names jsonb NOT NULL,
        steps jsonb NOT NULL,
        version int NOT NULL);
      CREATE TABLE runbooks.run (
        id uuid PRIMARY KEY,
        runbook_id uuid NOT NULL REFERENCES runbooks.runbook,
        runbook_version int NOT NULL,
        names jsonb NOT NULL,
        channel_id uuid NOT NULL,
        practice boolean NOT NULL,
        reason text NOT NULL,
        started_by uuid NOT NULL,
        started_at timestamptz(3) NOT NULL,
        ended_by uuid,
        ended_at timestamptz(3),
        outcome text,
        CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
        CHECK ((outcome IS NULL) = (ended_at IS NULL)));
      CREATE INDEX run_open ON runbooks.run (started_at DESC) WHERE ended_at IS NULL;
      CREATE TABLE runbooks.run_step (
        run_id uuid NOT NULL REFERENCES runbooks.run,
        position int NOT NULL,
        step jsonb NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'done', 'skipped')),
        owner_id uuid,
        settled_by uuid,
        settled_at timestamptz(3),
        moratorium_id uuid,
        PRIMARY KEY (run_id, position),
        CHECK ((state = 'open') = (settled_at IS NULL)),
        CHECK ((settled_by IS NULL) = (settled_at IS NULL)));
      CREATE INDEX run_step_owner ON runbooks.run_step (owner_id) WHERE state = 'open' AND owner_id IS NOT NULL;
      CREATE TABLE runbooks.note (
        id uuid PRIMARY KEY,
        run_id uuid NOT NULL REFERENCES runbooks.run,
        position int,
        text text NOT NULL,
        author_id uuid NOT NULL,
        at timestamptz(3) NOT NULL);
      CREATE INDEX ON runbooks.note (run_id, at);`);
    await runner.query('INSERT INTO runbooks.runbook (id, code, names, steps, version) VALUES ($1, $2, $3, $4, 1)', [
      '01937b00-0000-7000-8000-000000000001',
      'hijacked-channel',
      JSON.stringify({ en: 'A hijacked channel', he: 'ערוץ שנפרץ' }),
      JSON.stringify(HIJACKED),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA runbooks CASCADE');
  }
}
