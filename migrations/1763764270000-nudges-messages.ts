import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages that reached a person (what a budget counts), and why one waits. */
export class NudgesMessages1763764270000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE nudges.message (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('single', 'digest')),
        counts text NOT NULL CHECK (counts IN ('budget', 'critical', 'asked')),
        at timestamptz(3) NOT NULL);
      CREATE INDEX message_of ON nudges.message (person_id, at);
      COMMENT ON TABLE nudges.message IS 'what reached a person at one instant: one nudge, or several as a digest; the budget counts these';
      INSERT INTO nudges.message (id, person_id, kind, counts, at)
        SELECT id, person_id, 'single', CASE WHEN urgency = 3 THEN 'critical' ELSE 'budget' END, delivered_at
        FROM nudges.nudge WHERE delivered_at IS NOT NULL;
      ALTER TABLE nudges.nudge
        ADD message_id uuid,
        ADD held_given smallint,
        ADD snoozes smallint NOT NULL DEFAULT 0,
        DROP CONSTRAINT nudge_held_because_check,
        DROP CONSTRAINT nudge_ended_because_check,
        ADD CONSTRAINT nudge_held_because_check
          CHECK (held_because IN ('budget', 'week', 'quiet-hours', 'away', 'digest', 'snoozed')),
        ADD CONSTRAINT nudge_ended_because_check
          CHECK (ended_because IN ('resolved', 'expired', 'opted-out', 'irrelevant'));
      UPDATE nudges.nudge SET message_id = id WHERE delivered_at IS NOT NULL;
      CREATE INDEX nudge_message ON nudges.nudge (message_id) WHERE message_id IS NOT NULL;
      CREATE INDEX nudge_opted_out ON nudges.nudge (person_id) WHERE ended_because = 'opted-out';
      DROP INDEX nudges.nudge_sent;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX nudge_sent ON nudges.nudge (person_id, delivered_at) WHERE delivered_at IS NOT NULL;
      DROP INDEX nudges.nudge_opted_out;
      DROP INDEX nudges.nudge_message;
      UPDATE nudges.nudge SET held_because = 'budget' WHERE held_because IN ('week', 'digest', 'snoozed');
      UPDATE nudges.nudge SET ended_because = 'expired' WHERE ended_because IN ('opted-out', 'irrelevant');
      ALTER TABLE nudges.nudge
        DROP COLUMN message_id, DROP COLUMN held_given, DROP COLUMN snoozes,
        DROP CONSTRAINT nudge_held_because_check,
        DROP CONSTRAINT nudge_ended_because_check,
        ADD CONSTRAINT nudge_held_because_check CHECK (held_because IN ('budget', 'quiet-hours', 'away')),
        ADD CONSTRAINT nudge_ended_because_check CHECK (ended_because IN ('resolved', 'expired'));
      DROP TABLE nudges.message;`);
  }
}
