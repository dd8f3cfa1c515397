import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Claims that one person asks another to take over. */
export class Handovers1763764230030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA handovers;
      CREATE TABLE handovers.handover (
        id uuid PRIMARY KEY,
        interaction_id uuid NOT NULL,
        from_person_id uuid NOT NULL,
        to_person_id uuid NOT NULL CHECK (to_person_id <> from_person_id),
        note text NOT NULL,
        at timestamptz(3) NOT NULL,
        answer text CHECK (answer IN ('accepted', 'declined', 'withdrawn')),
        answered_at timestamptz(3),
        CHECK ((answer IS NULL) = (answered_at IS NULL)));
      CREATE UNIQUE INDEX handover_open ON handovers.handover (interaction_id) WHERE answer IS NULL;
      CREATE INDEX handover_to ON handovers.handover (to_person_id) WHERE answer IS NULL;
      CREATE INDEX handover_from ON handovers.handover (from_person_id) WHERE answer IS NULL;
      COMMENT ON TABLE handovers.handover IS 'claims that one person asks another to take over';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA handovers CASCADE');
  }
}
