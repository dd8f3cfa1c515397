import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Claims that were made on duty, which end with it. */
export class FeedOnDuty1763764230045 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE feed.claim ADD COLUMN on_duty boolean NOT NULL DEFAULT false;
      COMMENT ON COLUMN feed.claim.on_duty IS 'its holder was on duty on the channel: it returns when that is over';
      CREATE VIEW feed.unclaimed AS
        SELECT DISTINCT r.interaction_id, r.channel_id, r.arrived_at, r.due_at
        FROM feed.routing r JOIN feed.interaction n ON n.id = r.interaction_id AND n.arrived_at = r.arrived_at
        WHERE n.status = 'waiting' AND NOT n.ours AND r.due_at IS NOT NULL
          AND NOT EXISTS (SELECT FROM feed.claim c WHERE c.interaction_id = r.interaction_id AND c.ended_at IS NULL);
      CREATE VIEW feed.offered AS
        SELECT DISTINCT r.interaction_id, r.channel_id, r.arrived_at, r.due_at
        FROM feed.routing r WHERE r.open AND r.due_at IS NOT NULL
        UNION
        SELECT r.interaction_id, r.channel_id, r.arrived_at, r.due_at
        FROM feed.passing p JOIN feed.routing r ON r.interaction_id = p.interaction_id
        WHERE p.ended_at IS NULL AND r.due_at IS NOT NULL
          AND NOT EXISTS (SELECT FROM feed.claim c WHERE c.interaction_id = r.interaction_id AND c.ended_at IS NULL);
      CREATE INDEX routing_late ON feed.routing (due_at) WHERE open AND due_at IS NOT NULL;
      COMMENT ON VIEW feed.unclaimed IS 'what waits for a first answer that is owed, and nobody holds';
      COMMENT ON VIEW feed.offered IS 'the same by what the feed and the departments are shown: quickly read';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX feed.routing_late;
      DROP VIEW feed.offered;
      DROP VIEW feed.unclaimed;
      ALTER TABLE feed.claim DROP COLUMN on_duty;`);
  }
}
