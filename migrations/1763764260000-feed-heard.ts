import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What rooms above may read of conversations, now that the weekly update is a room of its own. */
export class FeedHeard1763764260000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW feed.heard AS
        SELECT n.id AS interaction_id, n.arrived_at, n.channel_id, i.thread_id, n.said_at, n.language, n.text, n.status,
          n.outcome, n.certificate IS NOT NULL AS erased
        FROM feed.interaction n JOIN feed.identity i ON i.interaction_id = n.id AND i.arrived_at = n.arrived_at
        WHERE NOT n.ours;
      COMMENT ON VIEW feed.heard IS 'what customers said, and what became of it; handles stand in the text';
      CREATE VIEW feed.under_topic AS
        SELECT r.topic_id, r.interaction_id, r.arrived_at FROM feed.routing r WHERE r.topic_id IS NOT NULL;
      CREATE VIEW feed.answers_to AS
        SELECT p.interaction_id, o.id AS answer_id, o.said_at, o.text, o.link
        FROM feed.identity p
        JOIN feed.identity w ON w.channel_id = p.channel_id AND w.parent_external_id = p.external_id AND w.ours
        JOIN feed.interaction o ON o.id = w.interaction_id AND o.arrived_at = w.arrived_at;
      COMMENT ON VIEW feed.answers_to IS 'our words in reply to an interaction; handles stand in the text';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW feed.answers_to; DROP VIEW feed.under_topic; DROP VIEW feed.heard');
  }
}
