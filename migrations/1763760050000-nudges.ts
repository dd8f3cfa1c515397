import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nudges: the row is the truth, unique per reason, subject, person and period. */
export class Nudges1763760050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA nudges;
      CREATE TABLE nudges.nudge (
        id uuid PRIMARY KEY,
        reason text NOT NULL,
        subject_id uuid NOT NULL,
        person_id uuid NOT NULL,
        period text NOT NULL,
        params jsonb NOT NULL,
        urgency smallint NOT NULL CHECK (urgency BETWEEN 1 AND 3),
        created_at timestamptz(3) NOT NULL,
        due_at timestamptz(3) NOT NULL,
        held_because text CHECK (held_because IN ('budget', 'quiet-hours')),
        delivered_at timestamptz(3),
        seen_at timestamptz(3),
        done_at timestamptz(3),
        ended_at timestamptz(3),
        ended_because text CHECK (ended_because IN ('resolved', 'expired')),
        CHECK ((ended_at IS NULL) = (ended_because IS NULL)),
        UNIQUE (reason, subject_id, person_id, period)
      );
      CREATE INDEX nudge_inbox ON nudges.nudge (person_id, created_at DESC, id DESC) WHERE ended_at IS NULL;
      CREATE INDEX nudge_unseen ON nudges.nudge (person_id)
        WHERE delivered_at IS NOT NULL AND seen_at IS NULL AND done_at IS NULL AND ended_at IS NULL;
      CREATE INDEX nudge_due ON nudges.nudge (due_at)
        WHERE delivered_at IS NULL AND done_at IS NULL AND ended_at IS NULL;
      CREATE INDEX nudge_waiting ON nudges.nudge (person_id)
        WHERE delivered_at IS NULL AND done_at IS NULL AND ended_at IS NULL;
      CREATE INDEX nudge_sent ON nudges.nudge (person_id, delivered_at) WHERE delivered_at IS NOT NULL;
      CREATE INDEX nudge_open ON nudges.nudge (reason, created_at) WHERE ended_at IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA nudges CASCADE;');
  }
}
