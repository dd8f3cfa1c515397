import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The country a channel speaks to, where it is one. */
export class ChannelsCountry1763761600012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE channels.channel ADD country text CHECK (country ~ '^[A-Z]{2}$');
      CREATE OR REPLACE VIEW channels.directory AS
        SELECT c.id AS channel_id, c.code, c.network, c.account_kind, c.names, c.languages, n.text_limit, c.country
        FROM channels.channel c JOIN channels.network n ON n.code = c.network;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW channels.directory;
      CREATE VIEW channels.directory AS
        SELECT c.id AS channel_id, c.code, c.network, c.account_kind, c.names, c.languages, n.text_limit
        FROM channels.channel c JOIN channels.network n ON n.code = c.network;
      ALTER TABLE channels.channel DROP country;`);
  }
}
