import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where a database knows no letters but Latin ones (one whose ctype is C, as that which Obi starts), trigrams have none of
 * a Hebrew word: likeness is told of Latin letters in their place.
 */
export class FeedLetters1763767080000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION feed.letters(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $function$
        SELECT translate($1, 'אבגדהוזחטיכךלמםנןסעפףצץקרשת', 'abgdhwzjtykklmmnnseppccqrvx')
      $function$;
      DROP INDEX feed.vocabulary_likeness;
      CREATE INDEX vocabulary_likeness ON feed.vocabulary USING gin (feed.letters(word) gin_trgm_ops);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX feed.vocabulary_likeness;
      CREATE INDEX vocabulary_likeness ON feed.vocabulary USING gin (word gin_trgm_ops);
      DROP FUNCTION feed.letters;`);
  }
}
