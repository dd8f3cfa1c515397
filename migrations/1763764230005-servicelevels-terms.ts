import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What channels promise to customers: when they are open, and how soon they answer. */
export class ServicelevelsTerms1763764230005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA servicelevels;
      CREATE TABLE servicelevels.terms (
        channel_id uuid PRIMARY KEY,
        week jsonb,
        country text CHECK (country ~ '^[A-Z]{2}$'),
        region text,
        closed date[] NOT NULL DEFAULT '{}',
        lease_minutes int CHECK (lease_minutes BETWEEN 5 AND 1440),
        time_zone text NOT NULL,
        version int NOT NULL,
        CHECK (region IS NULL OR country IS NOT NULL));
      CREATE TABLE servicelevels.level (
        channel_id uuid NOT NULL REFERENCES servicelevels.terms,
        topic_id uuid,
        minutes int NOT NULL CHECK (minutes BETWEEN 1 AND 14400),
        UNIQUE NULLS NOT DISTINCT (channel_id, topic_id));
      CREATE TABLE servicelevels.opening (
        channel_id uuid NOT NULL REFERENCES servicelevels.terms,
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3) NOT NULL,
        PRIMARY KEY (channel_id, from_at),
        CHECK (until_at > from_at));
      CREATE VIEW servicelevels.promised AS SELECT channel_id, topic_id, minutes FROM servicelevels.level;
      COMMENT ON COLUMN servicelevels.terms.week IS 'hours of the week; null: open day and night';
      COMMENT ON COLUMN servicelevels.terms.time_zone IS 'the zone that its openings were made for';
      COMMENT ON COLUMN servicelevels.terms.lease_minutes IS 'after so many silent minutes a claim returns; null: as everywhere';
      COMMENT ON TABLE servicelevels.level IS 'opening minutes until the first answer; without a topic: all other topics, and the unrouted';
      COMMENT ON TABLE servicelevels.opening IS 'when a channel with hours is open: made from its terms, for more than a year ahead';
      COMMENT ON VIEW servicelevels.promised IS 'opening minutes until the first answer; without a topic: all other topics, and the unrouted';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA servicelevels CASCADE');
  }
}
