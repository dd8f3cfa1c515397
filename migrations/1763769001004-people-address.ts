import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How each person wishes to be addressed, where a language tells persons apart. Nothing imports it; nobody else reads it. */
export class PeopleAddress1763769001004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE people.address (
        person_id uuid PRIMARY KEY REFERENCES people.person,
        form text NOT NULL CHECK (form IN ('feminine', 'masculine')));
      COMMENT ON TABLE people.address IS 'how a person wishes to be addressed; no row: without a gender'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE people.address');
  }
}
