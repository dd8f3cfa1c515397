import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dangerous matters that somebody has to see at once. */
export class Alerts1763764220015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA alerts;
      CREATE TABLE alerts.alert (
        id uuid PRIMARY KEY,
        interaction_id uuid NOT NULL,
        arrived_at timestamptz(3) NOT NULL,
        channel_id uuid NOT NULL,
        kind_id uuid NOT NULL,
        phrase text NOT NULL,
        raised_at timestamptz(3) NOT NULL,
        due_at timestamptz(3) NOT NULL,
        escalated_at timestamptz(3),
        read_at timestamptz(3),
        read_by uuid,
        closed_at timestamptz(3),
        closed_by uuid,
        ending text CHECK (ending IN ('handled', 'mistaken')),
        note text,
        UNIQUE (interaction_id, kind_id),
        CHECK ((read_at IS NULL) = (read_by IS NULL)),
        CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
        CHECK ((closed_at IS NULL) = (ending IS NULL)));
      CREATE INDEX alert_open ON alerts.alert (raised_at, id) WHERE closed_at IS NULL;
      CREATE INDEX alert_unread ON alerts.alert (due_at) WHERE read_at IS NULL AND closed_at IS NULL AND escalated_at IS NULL;
      CREATE INDEX alert_read_by ON alerts.alert (read_by);
      CREATE INDEX alert_closed_by ON alerts.alert (closed_by);
      COMMENT ON COLUMN alerts.alert.due_at IS 'from when on leads hear of it, unless somebody has read it';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA alerts CASCADE');
  }
}
