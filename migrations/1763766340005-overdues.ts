import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When what is overdue, or unseen, goes on to the next. */
export class Overdues1763766340005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA overdues;
      CREATE TABLE overdues.escalation (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        manager_days int CHECK (manager_days BETWEEN 1 AND 365),
        urgent_mail_minutes int CHECK (urgent_mail_minutes BETWEEN 0 AND 10080),
        version int NOT NULL);
      COMMENT ON TABLE overdues.escalation IS 'null: managers are told nothing; urgent mail goes out when all mail does';
      INSERT INTO overdues.escalation (manager_days, urgent_mail_minutes, version) VALUES (7, NULL, 1);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA overdues CASCADE');
  }
}
