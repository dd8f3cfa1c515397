import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everybody the directory ever held, for rooms that name who acted once. */
export class PeopleKnown1763761500005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW people.known AS
        SELECT p.id AS person_id, p.external_id, p.given_name, p.family_name, p.names, p.legal_entity, p.department,
               p.active, p.left_on
        FROM people.person p;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW people.known;');
  }
}
