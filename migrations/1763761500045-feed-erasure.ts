import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What customers said can be erased under a certificate; an erased interaction is never filled again. */
export class FeedErasure1763761500045 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE feed.interaction ADD COLUMN certificate integer;
      COMMENT ON COLUMN feed.interaction.certificate IS 'number of the certificate under which the text was erased';

      CREATE VIEW feed.said AS
        SELECT n.id AS interaction_id, n.arrived_at, n.channel_id, n.said_at, n.text, lower(ltrim(a.handle, '@')) AS handle
        FROM feed.interaction n JOIN feed.author a ON a.id = n.author
        WHERE NOT n.ours;
      COMMENT ON VIEW feed.said IS 'what customers said, by their handles in lower case without @';

      CREATE FUNCTION feed.mention(handle text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
        SELECT '[@＠]' || regexp_replace($1, '([^[:alnum:]])', '\\\\\\1', 'g') || '(?![[:alnum:]_])'
      $$;
      COMMENT ON FUNCTION feed.mention(text) IS 'a regular expression that finds the handle with its @, and no longer one';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION feed.mention(text);
      DROP VIEW feed.said;
      ALTER TABLE feed.interaction DROP COLUMN certificate;`);
  }
}
