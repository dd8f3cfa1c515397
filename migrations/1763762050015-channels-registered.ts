import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom a channel speaks to, its tone and limits in words; and what leavers hold on a network that is no channel of ours. */
export class ChannelsRegistered1763762050015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE channels.channel ADD speaks_to jsonb, ADD tone jsonb, ADD limits jsonb;
      COMMENT ON COLUMN channels.channel.speaks_to IS 'who it is for, in words by language';
      COMMENT ON COLUMN channels.channel.limits IS 'what is not said or done there, in words by language';
      ALTER TABLE channels.departure ALTER channel_id DROP NOT NULL;
      ALTER TABLE channels.departure ADD handle_id uuid, ADD network text REFERENCES channels.network, ADD name text,
        ADD CHECK ((channel_id IS NULL) = (handle_id IS NOT NULL AND network IS NOT NULL AND name IS NOT NULL));
      COMMENT ON COLUMN channels.departure.handle_id IS 'a branded handle of who left, as the room above knows it';
      CREATE UNIQUE INDEX departure_handle_open ON channels.departure (handle_id) WHERE confirmed_at IS NULL;
      CREATE INDEX departure_network ON channels.departure (network);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM channels.departure WHERE channel_id IS NULL;
      ALTER TABLE channels.departure DROP handle_id, DROP network, DROP name;
      ALTER TABLE channels.departure ALTER channel_id SET NOT NULL;
      ALTER TABLE channels.channel DROP speaks_to, DROP tone, DROP limits;`);
  }
}
