import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of each nudge, step by step; waves that were cancelled. */
export class NudgesLife1763766340000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE nudges.nudge
        ADD held_for text[] NOT NULL DEFAULT '{}',
        ADD held_when timestamptz(3)[] NOT NULL DEFAULT '{}',
        DROP CONSTRAINT nudge_ended_because_check,
        ADD CONSTRAINT nudge_ended_because_check
          CHECK (ended_because IN ('resolved', 'expired', 'opted-out', 'irrelevant', 'cancelled'));
      DROP INDEX nudges.nudge_unseen;
      CREATE INDEX nudge_unseen ON nudges.nudge (person_id) WHERE delivered_at IS NOT NULL AND seen_at IS NULL
        AND done_at IS NULL AND ended_at IS NULL AND person_id IS NOT NULL;
      CREATE INDEX nudge_found ON nudges.nudge (created_at DESC, id DESC);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX nudges.nudge_found, nudges.nudge_unseen;
      CREATE INDEX nudge_unseen ON nudges.nudge (person_id) WHERE delivered_at IS NOT NULL AND seen_at IS NULL
        AND done_at IS NULL AND ended_at IS NULL;
      UPDATE nudges.nudge SET ended_because = 'expired' WHERE ended_because = 'cancelled';
      ALTER TABLE nudges.nudge
        DROP held_for,
        DROP held_when,
        DROP CONSTRAINT nudge_ended_because_check,
        ADD CONSTRAINT nudge_ended_because_check
          CHECK (ended_because IN ('resolved', 'expired', 'opted-out', 'irrelevant'));`);
  }
}
