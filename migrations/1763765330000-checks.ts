import type { MigrationInterface, QueryRunner } from 'typeorm';

const US = 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255';
const MARKING = {
  within: 140,
  wordings: {
    he: ['פרסומת', 'ממומן', 'ממומנת', 'תוכן שיווקי', 'בשיתוף פעולה בתשלום', 'קיבלתי במתנה', 'בתשלום מאת'],
    en: [
      'ad:',
      'ad.',
      '#ad',
      'advertisement',
      'sponsored',
      'paid partnership',
      '#paid',
      'paid for by',
      'gifted by',
      'received it free',
      'received free of charge',
    ],
  },
  unclear: ['#spon', '#sp', '#ee', '#collab', '#ambassador', '#partner', '#שתפ', 'שת"פ'],
  elsewhere: { he: ['בביו', 'בפרופיל שלי', 'קישור בביו'], en: ['link in bio', 'see my bio', 'in my profile'] },
  says: { he: 'פרסומת:', en: 'Ad:' },
};
const EMPLOYEE = {
  within: 140,
  wordings: {
    he: [
      'גילוי נאות',
      'אני עובד',
      'אני עובדת',
      'אני עובד/ת',
      'מקום העבודה שלי',
      'במקום העבודה שלי',
      'החברה שלי',
      'חלק מצוות',
      'אני מועסק',
      'אני מועסקת',
    ],
    en: [
      'disclosure:',
      'i work for',
      'i work at',
      'i work here',
      'my employer',
      'the company i work for',
      'employee of',
      'as an employee',
      'where i work',
    ],
  },
  unclear: ['#ee', '#employee', '#work', '#team'],
  elsewhere: MARKING.elsewhere,
  says: { he: 'גילוי נאות: זה מקום העבודה שלי.', en: 'Disclosure: I work here.' },
};

interface Seed {
  readonly code: string;
  readonly family?: string;
  readonly detector: string;
  readonly severity: 'note' | 'warning' | 'stop';
  readonly from: string;
  readonly options?: object;
  readonly source: readonly [en: string, he: string, link: string | null];
  readonly clause?: string;
  readonly countries?: string[];
  readonly networks?: string[];
  readonly accountKinds?: string[];
  readonly relationships?: string[];
  readonly kinds?: string[];
}

const PAID = ['paid', 'gifted', 'sponsored'];
const X_HASHTAGS = 'https://help.x.com/en/using-x/how-to-use-hashtags';

/** What Obi comes with; every rule may be changed, with a date. */
const SEEDS: readonly Seed[] = [
  {
    ...{ code: 'length', detector: 'length', severity: 'stop', from: '2018-10-11', options: { counting: 3 } },
    source: [
      'X: Counting characters (version 3: 280, links 23, Latin and Hebrew letters 1, emoji 2); other networks: the limit that stands with the network',
      'X: ספירת תווים (גרסה 3: 280, קישור 23, אות לטינית או עברית 1, אמוג׳י 2); ברשתות אחרות: המגבלה הרשומה ברשת',
      'https://docs.x.com/fundamentals/counting-characters',
    ],
  },
  {
    ...{ code: 'links', detector: 'count', severity: 'note', from: '2026-01-01', options: { what: 'links', most: 3 } },
    source: ['Rules of Engagement: a post leads to one place', 'כללי ההתנהלות ברשת: פוסט מוביל למקום אחד', null],
  },
  {
    ...{ code: 'mentions', detector: 'count', severity: 'warning', from: '2026-01-01' },
    options: { what: 'mentions', most: 5 },
    source: [
      'X: platform manipulation and spam policy (mentions in bulk)',
      'X: מדיניות מניפולציה וספאם (אזכורים מרובים)',
      'https://help.x.com/en/rules-and-policies/platform-manipulation',
    ],
  },
  {
    ...{ code: 'hashtags', detector: 'count', severity: 'note', from: '2026-01-01' },
    options: { what: 'hashtags', most: 5 },
    source: ['Rules of Engagement: tags help readers, not us', 'כללי ההתנהלות ברשת: התגיות נועדו לקוראים', null],
  },
  {
    ...{ code: 'hashtags-x', family: 'hashtags', detector: 'count', severity: 'warning', from: '2026-01-01' },
    ...{ options: { what: 'hashtags', most: 2 }, networks: ['x'] },
    source: ['X Help: no more than two hashtags', 'מרכז העזרה של X: לא יותר משתי תגיות', X_HASHTAGS],
  },
  {
    ...{ code: 'hashtags-instagram', family: 'hashtags', detector: 'count', severity: 'stop', from: '2026-01-01' },
    ...{ options: { what: 'hashtags', most: 30 }, networks: ['instagram'] },
    source: [
      'Instagram Help: a post with more than 30 hashtags is not taken',
      'מרכז העזרה של אינסטגרם: פוסט עם יותר מ־30 תגיות אינו מתקבל',
      'https://help.instagram.com/351460621611097',
    ],
  },
  {
    ...{ code: 'broken-tags', detector: 'broken-tags', severity: 'warning', from: '2026-01-01' },
    source: [
      'X Help: how hashtags and mentions are recognised',
      'מרכז העזרה של X: כיצד מזוהים תגיות ואזכורים',
      X_HASHTAGS,
    ],
  },
  {
    ...{ code: 'disclosure-employee', detector: 'disclosure', severity: 'warning', from: '2026-01-01' },
    ...{ options: EMPLOYEE, accountKinds: ['personal'], relationships: ['employee'], clause: '1' },
    source: [
      'Rules of Engagement: say in the post itself that you work here; a bio line does not do',
      'כללי ההתנהלות ברשת: אומרים בפוסט עצמו שזה מקום העבודה; שורה בביו אינה מספיקה',
      'https://www.intel.com/content/www/us/en/legal/intel-social-media-guidelines.html',
    ],
  },
  {
    ...{ code: 'disclosure-employee-us', family: 'disclosure-employee', detector: 'disclosure', severity: 'stop' },
    ...{ from: '2009-12-01', options: EMPLOYEE, accountKinds: ['personal'], relationships: ['employee'], clause: '1' },
    countries: ['US'],
    source: [
      'FTC Endorsement Guides, 16 CFR 255.5: employment is a connection to be disclosed, clearly, in the post',
      'הנחיות ה־FTC, ‏16 CFR 255.5: יחסי עבודה הם קשר שיש לגלות, באופן ברור, בפוסט עצמו',
      US,
    ],
  },
  {
    ...{ code: 'marking', detector: 'disclosure', severity: 'stop', from: '2026-01-01' },
    ...{ options: MARKING, relationships: PAID, clause: '8' },
    source: [
      'Rules of Engagement: what is paid for, given or sponsored is marked so',
      'כללי ההתנהלות ברשת: תוכן בתשלום, במתנה או בחסות מסומן ככזה',
      'https://www.intel.com/content/www/us/en/legal/intel-sponsored-seeded-or-incentivized-social-media-practitioner-guidelines.html',
    ],
  },
  {
    ...{ code: 'marking-instagram', family: 'marking', detector: 'disclosure', severity: 'stop', from: '2026-01-01' },
    ...{ options: { ...MARKING, within: 100 }, relationships: PAID, networks: ['instagram'], clause: '8' },
    source: [
      'Instagram: branded content policies; only the first lines are shown before “more”',
      'אינסטגרם: מדיניות תוכן ממותג; רק השורות הראשונות מוצגות לפני ״עוד״',
      'https://help.instagram.com/1695974997209192',
    ],
  },
  {
    ...{ code: 'marking-us', family: 'marking', detector: 'disclosure', severity: 'stop', from: '2009-12-01' },
    ...{ options: MARKING, relationships: PAID, countries: ['US'], clause: '8' },
    source: [
      'FTC Endorsement Guides, 16 CFR 255.5: payment and gifts are disclosed in the post, hard to miss',
      'הנחיות ה־FTC, ‏16 CFR 255.5: תשלום ומתנות מגולים בפוסט עצמו, כך שקשה להחמיץ',
      US,
    ],
  },
  {
    ...{ code: 'marking-il', family: 'marking', detector: 'disclosure', severity: 'stop', from: '2026-01-01' },
    ...{ options: MARKING, relationships: PAID, countries: ['IL'], clause: '8' },
    source: [
      'Israel, Consumer Protection Law 5741-1981, section 7(c): an advertisement that does not look like one misleads',
      'חוק הגנת הצרכן, התשמ״א–1981, סעיף 7(ג): פרסומת שאינה נראית כפרסומת היא מטעה',
      null,
    ],
  },
  {
    ...{ code: 'speaks-as-company', detector: 'identity', severity: 'warning', from: '2026-01-01' },
    ...{ accountKinds: ['personal'], clause: '4' },
    options: {
      phrases: {
        he: ['אנחנו בחברה', 'בשם החברה', 'בחברה שלנו', 'אנו מודיעים', 'הודעה רשמית', 'מטעם החברה', 'אנחנו מתנצלים'],
        en: [
          'we at',
          'on behalf of',
          'our company',
          'we are announcing',
          'we are proud to announce',
          'official statement',
        ],
      },
    },
    source: [
      'Rules of thumb for safe use: keep business and private identity apart',
      'כללי אצבע לשימוש בטוח: מפרידים בין זהות עסקית לפרטית',
      null,
    ],
  },
  {
    ...{ code: 'speaks-privately', detector: 'identity', severity: 'warning', from: '2026-01-01' },
    ...{ accountKinds: ['business'], clause: '4' },
    options: {
      phrases: {
        he: [
          'דעתי האישית',
          'לדעתי האישית',
          'אשתי',
          'הילדים שלי',
          'בת הזוג שלי',
          'בן הזוג שלי',
          'הטלפון הפרטי שלי',
          'בחשבון האישי שלי',
        ],
        en: [
          'my personal opinion',
          'my wife',
          'my husband',
          'my kids',
          'my children',
          'my private phone',
          'my own account',
          'personally, i',
        ],
      },
    },
    source: [
      'Rules of thumb for safe use: keep business and private identity apart',
      'כללי אצבע לשימוש בטוח: מפרידים בין זהות עסקית לפרטית',
      null,
    ],
  },
  {
    ...{ code: 'look-alike-handles', detector: 'handles', severity: 'warning', from: '2026-01-01' },
    options: { which: 'look-alike' },
    source: ['The register of channels and handles', 'מרשם הערוצים ושמות המשתמש', '/handles'],
  },
  {
    ...{ code: 'foreign-handles', detector: 'handles', severity: 'note', from: '2026-01-01' },
    ...{ options: { which: 'foreign' }, kinds: ['post'] },
    source: ['The register of channels and handles', 'מרשם הערוצים ושמות המשתמש', '/handles'],
  },
  {
    ...{ code: 'alternatives', detector: 'alternatives', severity: 'warning', from: '2026-01-01' },
    source: [
      'WCAG 2.2, success criteria 1.1.1 and 1.2.2; Israeli Standard 5568',
      'WCAG 2.2, קריטריונים 1.1.1 ו־1.2.2; תקן ישראלי 5568',
      'https://www.w3.org/TR/WCAG22/#non-text-content',
    ],
  },
];

export class Checks1763765330000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA checks;
      CREATE TABLE checks.rule (
        code text NOT NULL,
        version integer NOT NULL,
        family text NOT NULL,
        detector text NOT NULL,
        severity text NOT NULL CHECK (severity IN ('note', 'warning', 'stop')),
        options jsonb NOT NULL,
        titles jsonb,
        source jsonb NOT NULL,
        source_link text,
        document_code text,
        clause text,
        countries text[] NOT NULL,
        networks text[] NOT NULL,
        account_kinds text[] NOT NULL,
        relationships text[] NOT NULL,
        kinds text[] NOT NULL,
        owner_role text NOT NULL,
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3),
        recorded_at timestamptz(3) NOT NULL,
        decided_by text NOT NULL,
        reason text,
        PRIMARY KEY (code, version),
        CHECK ((document_code IS NULL) = (clause IS NULL))
      );
      COMMENT ON TABLE checks.rule IS 'dated: a version is closed, never rewritten; empty lists limit nothing';
      COMMENT ON COLUMN checks.rule.family IS 'of one family only the narrowest rule speaks';
      CREATE INDEX rule_from ON checks.rule (from_at);

      CREATE TABLE checks.run (
        draft_id uuid NOT NULL,
        revision integer NOT NULL,
        language text NOT NULL,
        rules jsonb NOT NULL,
        at timestamptz(3) NOT NULL,
        PRIMARY KEY (draft_id, revision)
      );
      COMMENT ON TABLE checks.run IS 'what was checked when a revision was submitted: every rule in force there, by version';
      CREATE TABLE checks.finding (
        draft_id uuid NOT NULL,
        revision integer NOT NULL,
        position integer NOT NULL,
        rule text NOT NULL,
        rule_version integer NOT NULL,
        code text NOT NULL,
        severity text NOT NULL,
        from_unit integer NOT NULL,
        to_unit integer NOT NULL,
        title text NOT NULL,
        message text NOT NULL,
        fix jsonb,
        PRIMARY KEY (draft_id, revision, position),
        FOREIGN KEY (draft_id, revision) REFERENCES checks.run,
        FOREIGN KEY (rule, rule_version) REFERENCES checks.rule
      );
      COMMENT ON COLUMN checks.finding.from_unit IS 'UTF-16 code units, as consoles count; title and message as they were told, in the language of the draft';

      CREATE FUNCTION checks.of_revision(draft uuid, number integer) RETURNS jsonb
      LANGUAGE sql STABLE AS $$
        SELECT jsonb_build_object('at', to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'language', r.language, 'rules', r.rules,
          'findings', coalesce((
            SELECT jsonb_agg(jsonb_build_object('rule', f.rule, 'ruleVersion', f.rule_version, 'code', f.code,
              'severity', f.severity, 'from', f.from_unit, 'to', f.to_unit, 'title', f.title, 'message', f.message,
              'fix', f.fix, 'document', c.document_code, 'clause', c.clause,
              'source', coalesce(c.source->>r.language, c.source->>'en'), 'sourceLink', c.source_link) ORDER BY f.position)
            FROM checks.finding f JOIN checks.rule c ON c.code = f.rule AND c.version = f.rule_version
            WHERE f.draft_id = r.draft_id AND f.revision = r.revision), '[]'))
        FROM checks.run r WHERE r.draft_id = $1 AND r.revision = $2
      $$;`);
    for (const seed of SEEDS) {
      const { code, family = code, detector, severity, options = {}, source, clause = null, from } = seed;
      const [en, he, link] = source;
      await runner.query(
        `INSERT INTO checks.rule (code, version, family, detector, severity, options, source, source_link, document_code,
           clause, countries, networks, account_kinds, relationships, kinds, owner_role, from_at, recorded_at, decided_by)
         VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'lead', $15::date, '2026-01-01', 'system:obi')`,
        [
          ...[code, family, detector, severity, JSON.stringify(options), JSON.stringify({ en, he }), link],
          ...[clause === null ? null : 'general', clause],
          ...[seed.countries ?? [], seed.networks ?? [], seed.accountKinds ?? [], seed.relationships ?? []],
          ...[seed.kinds ?? [], from],
        ],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA checks CASCADE');
  }
}
