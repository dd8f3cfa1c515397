import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The clocks by which a channel is planned. */
export class ChannelsZone1763763160015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE channels.channel ADD time_zone text NOT NULL DEFAULT 'Asia/Jerusalem';
      ALTER TABLE channels.channel ALTER time_zone DROP DEFAULT;
      COMMENT ON COLUMN channels.channel.time_zone IS 'what is planned there is told by these clocks';
      CREATE VIEW channels.clock AS SELECT id AS channel_id, time_zone FROM channels.channel;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW channels.clock;
      ALTER TABLE channels.channel DROP COLUMN time_zone;`);
  }
}
