import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was said where a name of staff is hidden. */
export class FeedOriginals1763765310012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE feed.original (
        interaction_id uuid NOT NULL,
        number integer NOT NULL,
        text text NOT NULL,
        open boolean NOT NULL,
        PRIMARY KEY (interaction_id, number));
      COMMENT ON TABLE feed.original IS 'what was said where a name of staff is hidden, by version; open: whoever holds the interaction reads it';
      CREATE OR REPLACE VIEW feed.words AS
        SELECT n.id AS interaction_id, n.arrived_at, n.channel_id, n.said_at, n.language, coalesce(o.text, n.text) AS text, n.link,
          n.status, n.protected, a.handle
        FROM feed.interaction n LEFT JOIN feed.author a ON a.id = n.author
        LEFT JOIN feed.original o ON o.interaction_id = n.id AND o.number = n.version
        WHERE NOT n.ours;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE feed.interaction n SET text = o.text FROM feed.original o
        JOIN feed.identity i ON i.interaction_id = o.interaction_id
      WHERE n.id = i.interaction_id AND n.arrived_at = i.arrived_at AND n.version = o.number AND n.certificate IS NULL;
      UPDATE feed.version v SET text = o.text FROM feed.original o
      WHERE v.interaction_id = o.interaction_id AND v.number = o.number;
      CREATE OR REPLACE VIEW feed.words AS
        SELECT n.id AS interaction_id, n.arrived_at, n.channel_id, n.said_at, n.language, n.text, n.link, n.status, n.protected, a.handle
        FROM feed.interaction n LEFT JOIN feed.author a ON a.id = n.author WHERE NOT n.ours;
      DROP TABLE feed.original;
    `);
  }
}
