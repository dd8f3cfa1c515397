import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether an interaction still waits for an answer, for rooms that list what stands on it. */
export class FeedWaits1763761400025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION feed.waits(interaction uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (
          SELECT FROM feed.identity i JOIN feed.interaction n ON n.id = i.interaction_id AND n.arrived_at = i.arrived_at
          WHERE i.interaction_id = interaction AND n.status = 'waiting')
      $$;
      COMMENT ON FUNCTION feed.waits IS 'whether nobody has dealt with it yet';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION feed.waits(uuid);');
  }
}
