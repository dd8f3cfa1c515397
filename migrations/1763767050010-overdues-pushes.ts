import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When devices are told of what is still unseen, after the mail. */
export class OverduesPushes1763767050010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE overdues.escalation ADD COLUMN push_minutes int CHECK (push_minutes BETWEEN 0 AND 10080);
      COMMENT ON COLUMN overdues.escalation.push_minutes IS 'null: devices are told at once, as they are of what is critical';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE overdues.escalation DROP COLUMN push_minutes');
  }
}
