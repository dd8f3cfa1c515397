import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why an interaction came under a topic, and how far routing it again has come. */
export class FeedReruns1763764220025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE feed.routing ADD COLUMN rule jsonb;
      COMMENT ON COLUMN feed.routing.rule IS 'the rule as it was: keyword, match, language, author; null: by hand, or unrouted';
      CREATE TABLE feed.rerun (
        id uuid PRIMARY KEY,
        started_at timestamptz(3) NOT NULL,
        started_by uuid,
        interactions int NOT NULL,
        ended_at timestamptz(3),
        ending text CHECK (ending IN ('done', 'cancelled')),
        CHECK ((ended_at IS NULL) = (ending IS NULL)));
      CREATE INDEX rerun_started ON feed.rerun (started_at DESC, id DESC);
      CREATE INDEX rerun_person ON feed.rerun (started_by);
      COMMENT ON TABLE feed.rerun IS 'what is not done, routed again; its id is that of its batch';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE feed.rerun;
      ALTER TABLE feed.routing DROP COLUMN rule;`);
  }
}
