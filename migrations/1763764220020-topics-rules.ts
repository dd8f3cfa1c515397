import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules by author, language and channel beside keywords, what they say of risk, and which topics come last. */
export class TopicsRules1763764220020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE topics.topic ADD COLUMN priority smallint NOT NULL DEFAULT 2 CHECK (priority BETWEEN 1 AND 3);
      COMMENT ON COLUMN topics.topic.priority IS '1: named first; 3: only where no other topic is found';
      ALTER TABLE topics.keyword
        DROP CONSTRAINT keyword_topic_id_channel_id_folded_match_language_key,
        ALTER COLUMN keyword DROP NOT NULL,
        ALTER COLUMN folded DROP NOT NULL,
        ADD COLUMN author text,
        ADD COLUMN risk smallint CHECK (risk BETWEEN 1 AND 3),
        ADD CHECK ((keyword IS NULL) = (folded IS NULL));
      CREATE UNIQUE INDEX keyword_rule ON topics.keyword (topic_id, channel_id, folded, match, language, author)
        NULLS NOT DISTINCT;
      COMMENT ON TABLE topics.keyword IS 'rules: on this channel, what holds all that is stated here comes under the topic';
      COMMENT ON COLUMN topics.keyword.author IS 'a handle in lower case without @';
      COMMENT ON COLUMN topics.keyword.risk IS 'what it finds is of this risk at least';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX topics.keyword_rule;
      DELETE FROM topics.keyword WHERE keyword IS NULL OR author IS NOT NULL;
      ALTER TABLE topics.keyword
        DROP COLUMN risk,
        DROP COLUMN author,
        DROP CONSTRAINT keyword_check,
        ALTER COLUMN keyword SET NOT NULL,
        ALTER COLUMN folded SET NOT NULL,
        ADD CONSTRAINT keyword_topic_id_channel_id_folded_match_language_key
          UNIQUE NULLS NOT DISTINCT (topic_id, channel_id, folded, match, language);
      ALTER TABLE topics.topic DROP COLUMN priority;`);
  }
}
