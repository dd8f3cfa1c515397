import type { MigrationInterface, QueryRunner } from 'typeorm';

/** E-mails are unique when a statement ends, not row by row: an import may swap two. */
export class PeopleEmails1763760003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE people.person DROP CONSTRAINT person_email_key;
      ALTER TABLE people.person ADD CONSTRAINT person_email UNIQUE (email) DEFERRABLE INITIALLY IMMEDIATE;
      CREATE INDEX person_leaving ON people.person (left_on) WHERE active AND left_on IS NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX people.person_leaving;
      ALTER TABLE people.person DROP CONSTRAINT person_email;
      ALTER TABLE people.person ADD CONSTRAINT person_email_key UNIQUE (email);`);
  }
}
