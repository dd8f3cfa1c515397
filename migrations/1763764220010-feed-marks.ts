import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which interactions are of a kind of matter, and whether they are protected talk. */
export class FeedMarks1763764220010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE feed.interaction ADD COLUMN protected boolean NOT NULL DEFAULT false;
      COMMENT ON COLUMN feed.interaction.protected IS
        'talk by or about staff on pay and union: shown without author; in no search by author, export or saved search';
      CREATE TABLE feed.mark (
        interaction_id uuid NOT NULL,
        kind_id uuid NOT NULL,
        phrase text NOT NULL,
        PRIMARY KEY (interaction_id, kind_id));
      COMMENT ON TABLE feed.mark IS 'kinds of matter that an interaction is of, and the phrase that says so';
      CREATE FUNCTION feed.is_protected(interaction uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT EXISTS (
          SELECT FROM feed.identity i JOIN feed.interaction n ON n.id = i.interaction_id AND n.arrived_at = i.arrived_at
          WHERE i.interaction_id = interaction AND n.protected)
      $$;
      CREATE VIEW feed.place AS SELECT interaction_id, arrived_at, channel_id, thread_id FROM feed.identity;
      CREATE VIEW feed.words AS
        SELECT n.id AS interaction_id, n.arrived_at, n.channel_id, n.said_at, n.language, n.text, n.link, n.status, n.protected,
          a.handle
        FROM feed.interaction n LEFT JOIN feed.author a ON a.id = n.author WHERE NOT n.ours;
      COMMENT ON VIEW feed.words IS 'what customers said, whole: for those who must act on it';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW feed.words;
      DROP VIEW feed.place;
      DROP FUNCTION feed.is_protected(uuid);
      DROP TABLE feed.mark;
      ALTER TABLE feed.interaction DROP COLUMN protected;`);
  }
}
