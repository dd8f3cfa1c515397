import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When who left became a pseudonym. */
export class PeoplePseudonym1763761500025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE people.person ADD COLUMN pseudonym_at timestamptz(3);
      CREATE INDEX person_left ON people.person (left_on) WHERE NOT active AND pseudonym_at IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX people.person_left; ALTER TABLE people.person DROP COLUMN pseudonym_at;');
  }
}
