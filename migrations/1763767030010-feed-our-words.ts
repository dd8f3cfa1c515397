import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Our own words as sources send them, found by their link, in reply to somebody or not. */
export class FeedOurWords1763767030010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX interaction_our_link ON feed.interaction (link) WHERE ours AND link IS NOT NULL;
      CREATE VIEW feed.our_words AS
        SELECT n.id AS answer_id, n.channel_id, n.link, n.text, n.removed_at FROM feed.interaction n
        WHERE n.ours AND n.link IS NOT NULL;
      COMMENT ON VIEW feed.our_words IS 'our words as sources sent them, with their link; removed_at: the network has them no more';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW feed.our_words;
      DROP INDEX feed.interaction_our_link;`);
  }
}
