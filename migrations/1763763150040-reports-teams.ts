import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The late of a team are found without reading those of all others. */
export class ReportsTeams1763763150040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reports.watch ADD COLUMN legal_entity text, ADD COLUMN department text;
      UPDATE reports.watch w SET legal_entity = d.legal_entity, department = d.department
      FROM people.directory d WHERE d.person_id = w.person_id;
      CREATE INDEX watch_department ON reports.watch (department, due_on, enrolment_id) WHERE risky;
      CREATE INDEX watch_legal_entity ON reports.watch (legal_entity, due_on, enrolment_id) WHERE risky;
      CREATE INDEX watch_risky_person ON reports.watch (person_id) WHERE risky;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX reports.watch_risky_person;
      ALTER TABLE reports.watch DROP COLUMN department, DROP COLUMN legal_entity;`);
  }
}
