import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters, and the Latin ones and digits that stand in their place; what is like is alike. */
const SCRIPTS = [
  ['אבגדהוזחטיכךלמםנןסעפףצץקרשת', 'abgdhwzjtykklmmnnseppccqrvx'],
  ['абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ', 'abvgdeejziyklmnoprstufhc4wx6y6e8qiieg'],
  ['ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآءؤئةىٱپچژگکی', 'abt8j7xd9rzsc56423gfqklmnhwyaaaawyhyapvioky'],
  ['αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋ', 'abgdezi8iklmnxoprsstyfh4waeiioywiy'],
  ['áàâäãåăąçćčďéèêëęěíìîïıłñńňóòôöõőøřśšşťúùûüűůýÿžźż', 'aaaaaaaacccdeeeeeeiiiiilnnnooooooorssstuuuuuuyyzzz'],
] as const;

/** Arabic vowel signs and the sign that only lengthens a word: they are left out. */
const SIGNS = 'ًٌٍَُِّْـ';

const letters = (from: string, to: string, text: string): string => `
  CREATE OR REPLACE FUNCTION feed.letters(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $function$
        SELECT translate(${text}, '${from}', '${to}')
      $function$;
  REINDEX INDEX feed.vocabulary_likeness;`;

/** Cyrillic, Arabic, Greek and accented letters too have Latin ones in their place where likeness is told. */
export class FeedScripts1763768010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const [from, to] = [0, 1].map((side) => SCRIPTS.map((script) => script[side as 0 | 1]).join(''));
    await runner.query(letters(`${from}${SIGNS}`, to ?? '', 'lower($1)'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(letters(SCRIPTS[0][0], SCRIPTS[0][1], '$1'));
  }
}
