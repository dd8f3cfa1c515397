import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nudges are also held because their person is away. */
export class NudgesAway1763761100015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE nudges.nudge DROP CONSTRAINT nudge_held_because_check;
      ALTER TABLE nudges.nudge ADD CONSTRAINT nudge_held_because_check
        CHECK (held_because IN ('budget', 'quiet-hours', 'away'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE nudges.nudge SET held_because = 'quiet-hours' WHERE held_because = 'away';
      ALTER TABLE nudges.nudge DROP CONSTRAINT nudge_held_because_check;
      ALTER TABLE nudges.nudge ADD CONSTRAINT nudge_held_because_check CHECK (held_because IN ('budget', 'quiet-hours'));`);
  }
}
