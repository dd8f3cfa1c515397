import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reminders of many are acts on many. */
export class MovesReminders1763764210015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE moves.act DROP CONSTRAINT act_kind_check,
        ADD CONSTRAINT act_kind_check CHECK (kind IN ('move', 'extension', 'withdrawal', 'reminder'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE moves.act DROP CONSTRAINT act_kind_check,
        ADD CONSTRAINT act_kind_check CHECK (kind IN ('move', 'extension', 'withdrawal')) NOT VALID;`);
  }
}
