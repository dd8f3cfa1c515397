import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the first answer to an interaction is owed, on what the feed pages and counts by. */
export class FeedDue1763764230000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE feed.routing ADD COLUMN due_at timestamptz(3);
      COMMENT ON COLUMN feed.routing.due_at IS 'when the first answer is owed: the earliest of all topics of the interaction; null: no service level';
      CREATE INDEX routing_due ON feed.routing (channel_id, topic_id, risk, due_at, arrived_at, interaction_id) WHERE open;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE feed.routing DROP COLUMN due_at');
  }
}
