import type { MigrationInterface, QueryRunner } from 'typeorm';
import { v7 } from 'uuid';

interface Seed {
  readonly language: string;
  readonly names: { readonly en: string; readonly he: string };
  readonly entries: readonly string[];
}

/** How people speak of their own pay, conditions and union; customers who speak of it are known by kinds of matter. */
const SEEDS: readonly Seed[] = [
  {
    language: 'en',
    names: { en: 'Own pay, conditions and union, English', he: 'שכר, תנאים והתארגנות שלנו, אנגלית' },
    entries: [
      ...[
        'my salary',
        'our salary',
        'our salaries',
        'my pay',
        'our pay',
        'my wage',
        'my wages',
        'our wages',
        'pay rise',
      ],
      ...[
        'pay raise',
        'pay cut',
        'paid badly',
        'badly paid',
        'poorly paid',
        'paid too little',
        'they pay us',
        'equal pay',
      ],
      ...['my overtime', 'our overtime', 'night shifts', 'our shifts', 'my shifts', 'our working hours', 'our breaks'],
      ...['sick pay', 'sick leave', 'holiday pay', 'our contracts', 'my contract', 'laid off', 'layoffs', 'overworked'],
      ...['the union', 'a union', 'our union', 'union rep', 'shop steward'],
    ],
  },
  {
    language: 'he',
    names: { en: 'Own pay, conditions and union, Hebrew', he: 'שכר, תנאים והתארגנות שלנו, עברית' },
    entries: [
      ...[
        'השכר שלי',
        'השכר שלנו',
        'המשכורת שלי',
        'המשכורת שלנו',
        'המשכורות שלנו',
        'העלאת שכר',
        'העלאה בשכר',
        'קיצוץ בשכר',
      ],
      ...[
        'שכר נמוך',
        'שכר שווה',
        'משלמים לי',
        'משלמים לנו',
        'שעות נוספות',
        'משמרות לילה',
        'המשמרות שלי',
        'המשמרות שלנו',
      ],
      ...['שעות העבודה שלי', 'שעות העבודה שלנו', 'ההפסקות שלנו', 'ימי מחלה', 'דמי מחלה', 'דמי הבראה', 'ימי חופשה'],
      ...['החוזה שלי', 'החוזים שלנו', 'פיטורים', 'פיטורין'],
      ...['להקים ועד', 'הוועד שלנו', 'איגוד עובדים', 'איגוד מקצועי', 'נציגות העובדים'],
    ],
  },
];

const FINALS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };
const folded = (phrase: string): string =>
  phrase.toLowerCase().replace(/[ךםןףץ]/g, (letter) => FINALS[letter] ?? letter);

/** Lists to begin with, by which people are told that they may speak of their own conditions without asking anyone. */
export class WordlistsOwnConditions1763769001006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const begun = new Date('2000-01-01T00:00:00Z');
    for (const { language, names, entries } of SEEDS) {
      const id = v7();
      await runner.query(
        `INSERT INTO wordlists.list (id, kind, language, names, owner_role, changed_at, version)
         VALUES ($1, 'protected', $2, $3, 'lead', $4, 1)`,
        [id, language, names, begun],
      );
      await runner.query(
        `INSERT INTO wordlists.entry (id, list_id, phrase, folded, match, source, from_at, added_at)
         SELECT e.id, $1, e.phrase, e.folded, 'word', 'Obi', $2, $2
         FROM unnest($3::uuid[], $4::text[], $5::text[]) AS e (id, phrase, folded)`,
        [id, begun, entries.map(() => v7()), entries, entries.map(folded)],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const own = `SELECT id FROM wordlists.list WHERE kind = 'protected' AND made_by IS NULL`;
    await runner.query(`DELETE FROM wordlists.entry WHERE list_id IN (${own})`);
    await runner.query(`DELETE FROM wordlists.list WHERE id IN (${own})`);
  }
}
