import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who answers for a channel, and what a leaver may still hold on its network until somebody confirms it is gone. */
export class ChannelsDepartures1763761100030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE channels.owner (
        id uuid PRIMARY KEY,
        channel_id uuid NOT NULL REFERENCES channels.channel,
        person_id uuid NOT NULL,
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3) CHECK (until_at >= from_at)
      );
      CREATE UNIQUE INDEX owner_open ON channels.owner (channel_id, person_id) WHERE until_at IS NULL;
      CREATE TABLE channels.departure (
        id uuid PRIMARY KEY,
        channel_id uuid NOT NULL REFERENCES channels.channel,
        person_id uuid NOT NULL,
        left_at timestamptz(3) NOT NULL,
        confirmed_at timestamptz(3),
        confirmed_by uuid,
        CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL))
      );
      COMMENT ON TABLE channels.departure IS 'a task for each owner until the roles of who left are gone on the network';
      CREATE UNIQUE INDEX departure_open ON channels.departure (channel_id, person_id) WHERE confirmed_at IS NULL;
      CREATE VIEW channels.answering AS
        SELECT o.channel_id, o.person_id FROM channels.owner o
        JOIN people.directory d ON d.person_id = o.person_id WHERE o.until_at IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW channels.answering;
      DROP TABLE channels.departure;
      DROP TABLE channels.owner;`);
  }
}
