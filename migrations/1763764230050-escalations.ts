import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Interactions whose first answer was owed and that nobody held: who was told. */
export class Escalations1763764230050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA escalations;
      CREATE TABLE escalations.escalation (
        id uuid PRIMARY KEY,
        interaction_id uuid NOT NULL,
        channel_id uuid NOT NULL,
        step smallint NOT NULL CHECK (step IN (1, 2)),
        due_at timestamptz(3) NOT NULL,
        at timestamptz(3) NOT NULL,
        next_at timestamptz(3),
        ended_at timestamptz(3));
      CREATE UNIQUE INDEX escalation_open ON escalations.escalation (interaction_id) WHERE ended_at IS NULL;
      CREATE INDEX escalation_channel ON escalations.escalation (channel_id, due_at) WHERE ended_at IS NULL;
      CREATE FUNCTION escalations.unseen_at(timestamptz) RETURNS TABLE (interaction_id uuid, channel_id uuid, due_at timestamptz)
        LANGUAGE sql STABLE AS $$
        SELECT u.interaction_id, u.channel_id, u.due_at FROM feed.unclaimed u
        WHERE u.due_at <= $1 AND NOT EXISTS (SELECT FROM escalations.escalation e
          WHERE e.interaction_id = u.interaction_id AND e.ended_at IS NULL)
      $$;
      COMMENT ON TABLE escalations.escalation IS 'what was owed an answer while nobody held it: step 1 tells leads, step 2 the managers of those on duty';
      COMMENT ON FUNCTION escalations.unseen_at IS 'what was owed an answer by an instant and has no claim, no outcome and no escalation: nothing, ever';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA escalations CASCADE');
  }
}
