import type { MigrationInterface, QueryRunner } from 'typeorm';

interface Seed {
  readonly code: string;
  readonly detector?: string;
  readonly severity: 'note' | 'warning' | 'stop';
  readonly options?: object;
  readonly clause?: string;
  readonly source: readonly [en: string, he: string, link: string | null];
}

const PRIVACY: Seed['source'] = [
  'Israel, Privacy Protection Law 5741-1981 with Amendment 13; GDPR, article 5(1)(c)',
  'חוק הגנת הפרטיות, התשמ״א–1981, ותיקון 13; GDPR, סעיף 5(1)(c)',
  'https://herzoglaw.co.il/en/news-and-insights/amendment-no-13-to-the-israeli-privacy-protection-law',
];
const ENTRUSTED: Seed['source'] = [
  'Rules of Engagement: what was entrusted to us stays with us',
  'כללי ההתנהלות ברשת: מה שהופקד בידינו נשאר אצלנו',
  null,
];
const TONE: Seed['source'] = ['Rules of Engagement: the tone', 'כללי ההתנהלות ברשת: הטון', null];
const PROOF: Seed['source'] = [
  'Israel, Consumer Protection Law 5741-1981, section 2: no misleading of consumers',
  'חוק הגנת הצרכן, התשמ״א–1981, סעיף 2: איסור הטעיה',
  null,
];
const PLAIN: Seed['source'] = [
  'WCAG 2.2, success criterion 3.1.5: reading level',
  'WCAG 2.2, קריטריון 3.1.5: רמת קריאה',
  'https://www.w3.org/TR/WCAG22/#reading-level',
];
const LINKS: Seed['source'] = [
  'Rules of thumb for safe use; lists of domains known to deceive',
  'כללי אצבע לשימוש בטוח; רשימות של אתרים מתחזים ידועים',
  null,
];

const OF_REVISION = (lists: string): string => `
      CREATE OR REPLACE FUNCTION checks.of_revision(draft uuid, number integer) RETURNS jsonb
      LANGUAGE sql STABLE AS $$
        SELECT jsonb_build_object('at', to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'language', r.language, 'rules', r.rules, ${lists}
          'findings', coalesce((
            SELECT jsonb_agg(jsonb_build_object('rule', f.rule, 'ruleVersion', f.rule_version, 'code', f.code,
              'severity', f.severity, 'from', f.from_unit, 'to', f.to_unit, 'title', f.title, 'message', f.message,
              'fix', f.fix, 'document', c.document_code, 'clause', c.clause,
              'source', coalesce(c.source->>r.language, c.source->>'en'), 'sourceLink', c.source_link) ORDER BY f.position)
            FROM checks.finding f JOIN checks.rule c ON c.code = f.rule AND c.version = f.rule_version
            WHERE f.draft_id = r.draft_id AND f.revision = r.revision), '[]'))
        FROM checks.run r WHERE r.draft_id = $1 AND r.revision = $2
      $$;`;

/** Rules over what words say; the words themselves are lists that their owners keep. */
const SEEDS: readonly Seed[] = [
  {
    ...{ code: 'personal-numbers', detector: 'personal-data', severity: 'stop', source: PRIVACY, clause: '2' },
    options: { which: 'numbers', ownMail: [], ownPhones: [] },
  },
  {
    ...{ code: 'personal-contacts', detector: 'personal-data', severity: 'warning', source: PRIVACY, clause: '2' },
    options: { which: 'contacts', ownMail: [], ownPhones: [] },
  },
  { code: 'secrets', severity: 'stop', source: ENTRUSTED, clause: '2' },
  { code: 'confidential', severity: 'stop', source: ENTRUSTED, clause: '2' },
  { code: 'unreleased', severity: 'stop', source: ENTRUSTED, clause: '2' },
  {
    ...{ code: 'phishing-links', detector: 'deceiving-links', severity: 'stop', source: LINKS },
    options: { which: 'known', ownDomains: [] },
  },
  {
    ...{ code: 'look-alike-links', detector: 'deceiving-links', severity: 'warning', source: LINKS },
    options: { which: 'look-alike', ownDomains: [] },
  },
  { code: 'offensive', severity: 'warning', source: TONE, clause: '3' },
  { code: 'shouting', severity: 'note', source: TONE, clause: '3', options: { acronyms: [] } },
  { code: 'assertions', severity: 'warning', source: PROOF },
  { code: 'competitors', severity: 'note', source: PROOF },
  { code: 'promises', severity: 'warning', source: PROOF },
  { code: 'jargon', severity: 'note', source: PLAIN },
  { code: 'long-sentences', severity: 'note', source: PLAIN, options: { words: 25 } },
  {
    ...{ code: 'direction-traps', severity: 'note' },
    source: [
      'Unicode Standard Annex 9: Unicode Bidirectional Algorithm',
      'יוניקוד, נספח 9: אלגוריתם הדו־כיווניות',
      'https://www.unicode.org/reports/tr9/',
    ],
  },
];

export class ChecksWords1763765330015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE checks.run ADD COLUMN lists jsonb NOT NULL DEFAULT '{}';
${OF_REVISION("'lists', r.lists, ")}
      COMMENT ON COLUMN checks.run.lists IS 'versions of the word lists that were looked up';`);
    for (const { code, detector = code, severity, options = {}, clause = null, source } of SEEDS) {
      const [en, he, link] = source;
      await runner.query(
        `INSERT INTO checks.rule (code, version, family, detector, severity, options, source, source_link, document_code,
           clause, countries, networks, account_kinds, relationships, kinds, owner_role, from_at, recorded_at, decided_by)
         VALUES ($1, 1, $1, $2, $3, $4, $5, $6, $7, $8, '{}', '{}', '{}', '{}', '{}', 'lead', '2026-01-01', '2026-01-01',
           'system:obi')`,
        [
          ...[code, detector, severity, JSON.stringify(options), JSON.stringify({ en, he }), link],
          ...[clause === null ? null : 'general', clause],
        ],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM checks.rule WHERE code = ANY($1)', [SEEDS.map(({ code }) => code)]);
    await runner.query(`${OF_REVISION('')} ALTER TABLE checks.run DROP COLUMN lists;`);
  }
}
