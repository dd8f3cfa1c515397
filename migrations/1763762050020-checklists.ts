import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Checklists by network and account kind as data, and who ticked what for which account, when. */
export class Checklists1763762050020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA checklists;
      CREATE TABLE checklists.item (
        id uuid PRIMARY KEY,
        account_kind text NOT NULL CHECK (account_kind IN ('business', 'personal')),
        list text NOT NULL CHECK (list IN ('profile', 'groups')),
        network text,
        position integer NOT NULL,
        texts jsonb NOT NULL,
        from_at timestamptz(3) NOT NULL,
        retired_at timestamptz(3)
      );
      COMMENT ON COLUMN checklists.item.network IS 'null: every network, also those that come later';
      COMMENT ON TABLE checklists.item IS 'never reworded: another wording is another item, so that a tick says what was ticked';
      CREATE INDEX item_present ON checklists.item (network) WHERE retired_at IS NULL;
      CREATE TABLE checklists.tick (
        id uuid PRIMARY KEY,
        item_id uuid NOT NULL REFERENCES checklists.item,
        subject_id uuid NOT NULL,
        joined text NOT NULL,
        ticked_by uuid NOT NULL,
        at timestamptz(3) NOT NULL,
        undone_at timestamptz(3),
        undone_by uuid,
        CHECK ((undone_at IS NULL) = (undone_by IS NULL))
      );
      COMMENT ON COLUMN checklists.tick.subject_id IS 'the channel, handle or account; an opaque id';
      COMMENT ON COLUMN checklists.tick.joined IS 'the group that was joined; empty for the profile';
      CREATE UNIQUE INDEX tick_open ON checklists.tick (subject_id, item_id, joined) WHERE undone_at IS NULL;
      CREATE INDEX tick_item ON checklists.tick (item_id);
      INSERT INTO checklists.item (id, account_kind, list, network, position, texts, from_at)
      SELECT ('019a0000-0000-7000-8050-' || lpad(to_hex(row_number() OVER (ORDER BY kind, list, position)), 12, '0'))::uuid,
             kind, list, network, position, jsonb_build_object('en', en, 'he', he), '2000-01-01T00:00:00Z'
      FROM (VALUES
        ('business', 'profile', NULL, 1,
          'The account is registered with company mail, never with a private address.',
          'החשבון רשום בדואר של החברה, לעולם לא בכתובת פרטית.'),
        ('business', 'profile', NULL, 2,
          'The phone for verification belongs to the company; no personal phone number stands on the account.',
          'הטלפון לאימות שייך לחברה; אין בחשבון מספר טלפון פרטי.'),
        ('business', 'profile', NULL, 3,
          'The user name is the company’s own and stands in this register.',
          'שם המשתמש הוא של החברה ורשום כאן.'),
        ('business', 'profile', NULL, 4,
          'The profile says that the company speaks here, and links to its site.',
          'בפרופיל כתוב שהחברה מדברת כאן, ויש קישור לאתר שלה.'),
        ('business', 'profile', NULL, 5,
          'Two-step sign-in is on for everybody who has a role there.',
          'כניסה דו־שלבית מופעלת אצל כל מי שיש לו תפקיד שם.'),
        ('business', 'profile', NULL, 6,
          'Two people hold the highest role, so that nobody is locked out; nobody shares a password.',
          'שני אנשים מחזיקים בתפקיד הגבוה ביותר, כדי שאיש לא יינעל בחוץ; איש אינו חולק סיסמה.'),
        ('business', 'profile', 'facebook', 7,
          'The page belongs to the company’s business portfolio, not to somebody’s own profile.',
          'העמוד שייך לתיק העסקי של החברה ולא לפרופיל של אדם.'),
        ('business', 'profile', 'x', 8,
          'The bio names the company and its country; a label of affiliation is on where the company has one.',
          'בתיאור מופיעים שם החברה והמדינה; תווית השיוך מופעלת אם יש לחברה כזאת.'),
        ('business', 'profile', 'linkedin', 9,
          'The list of page administrators is the one registered here; nobody who left is on it.',
          'רשימת מנהלי העמוד זהה לרשומה כאן; אין בה מי שעזב.'),
        ('business', 'profile', 'instagram', 10,
          'It is a professional account, linked to the company’s page; partners are marked as paid partnership.',
          'זהו חשבון מקצועי המקושר לעמוד החברה; שותפויות מסומנות כשותפות בתשלום.'),
        ('business', 'profile', 'tiktok', 11,
          'It is a business account, and whoever publishes knows the switch that discloses commercial content.',
          'זהו חשבון עסקי, ומי שמפרסם מכיר את המתג לגילוי תוכן מסחרי.'),
        ('business', 'profile', 'youtube', 12,
          'It is a brand account with several managers, not one person’s channel; paid promotion is ticked where it applies.',
          'זהו חשבון מותג עם כמה מנהלים ולא ערוץ של אדם אחד; קידום בתשלום מסומן כשצריך.'),
        ('business', 'profile', 'themarker_cafe', 13,
          'The profile carries the company’s name, and posts in a community go there with its manager’s consent.',
          'הפרופיל נושא את שם החברה, ופרסום בקהילה נעשה בהסכמת מנהלי הקהילה.'),
        ('personal', 'profile', NULL, 1,
          'The bio says where I work and that the views are my own; a post about the company says so again by itself.',
          'בתיאור כתוב היכן אני עובד/ת ושהדעות שלי; בפרסום על החברה זה נאמר שוב בגוף הפרסום.'),
        ('personal', 'profile', NULL, 2,
          'The account has my own mail and phone, not the company’s.',
          'לחשבון דואר וטלפון משלי, לא של החברה.'),
        ('personal', 'profile', NULL, 3,
          'Two-step sign-in is on.',
          'כניסה דו־שלבית מופעלת.'),
        ('personal', 'profile', NULL, 4,
          'I chose who sees my posts and my connections; business information is for direct connections unless wide spread is its purpose.',
          'בחרתי מי רואה את הפרסומים ואת הקשרים שלי; מידע עסקי מיועד לקשרים ישירים, אלא אם המטרה היא תפוצה רחבה.'),
        ('personal', 'profile', NULL, 5,
          'No app of the network is on my work computer, above all none that reads contacts.',
          'אין במחשב העבודה שלי יישומון של הרשת, ובוודאי לא כזה שקורא אנשי קשר.'),
        ('personal', 'profile', 'linkedin', 6,
          'I sign in with my own mail, so that the profile stays mine when I leave.',
          'הכניסה היא בדואר שלי, כדי שהפרופיל יישאר שלי גם אחרי עזיבה.'),
        ('personal', 'profile', 'facebook', 7,
          'Lists of friends and colleagues are kept apart.',
          'רשימות החברים והעמיתים נפרדות.'),
        ('business', 'groups', NULL, 1,
          'I know whose group it is, what it is for, and who reads it.',
          'ידוע של מי הקבוצה, למה היא נועדה ומי קורא בה.'),
        ('business', 'groups', NULL, 2,
          'A professional group is not a private one: I join with the account that fits.',
          'קבוצה מקצועית אינה קבוצה פרטית: ההצטרפות היא בחשבון המתאים.'),
        ('business', 'groups', NULL, 3,
          'Its rules allow somebody from a company, and there I say whom I work for.',
          'כללי הקבוצה מאפשרים למי שעובד/ת בחברה להשתתף, ואני מציין/ת שם היכן אני עובד/ת.'),
        ('business', 'groups', NULL, 4,
          'What I write there may be read by anybody; nothing confidential, also in a closed group.',
          'מה שנכתב שם עשוי להיקרא בידי כל אחד; שום דבר חסוי, גם בקבוצה סגורה.'),
        ('business', 'groups', NULL, 5,
          'If the group earns money, sponsored content is marked.',
          'אם הקבוצה מרוויחה כסף, תוכן ממומן מסומן.'),
        ('personal', 'groups', NULL, 1,
          'I know whose group it is, what it is for, and who reads it.',
          'ידוע של מי הקבוצה, למה היא נועדה ומי קורא בה.'),
        ('personal', 'groups', NULL, 2,
          'A professional group is not a private one: I join with the account that fits.',
          'קבוצה מקצועית אינה קבוצה פרטית: ההצטרפות היא בחשבון המתאים.'),
        ('personal', 'groups', NULL, 3,
          'Its rules allow somebody from a company, and there I say whom I work for.',
          'כללי הקבוצה מאפשרים למי שעובד/ת בחברה להשתתף, ואני מציין/ת שם היכן אני עובד/ת.'),
        ('personal', 'groups', NULL, 4,
          'What I write there may be read by anybody; nothing confidential, also in a closed group.',
          'מה שנכתב שם עשוי להיקרא בידי כל אחד; שום דבר חסוי, גם בקבוצה סגורה.'),
        ('personal', 'groups', NULL, 5,
          'If the group earns money, sponsored content is marked.',
          'אם הקבוצה מרוויחה כסף, תוכן ממומן מסומן.')) AS seed (kind, list, network, position, en, he);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA checklists CASCADE;');
  }
}
