import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Belts are renewed before their time is over; how long before by own choice, and what grace follows, is said by track. */
export class TrainingRenewals1763763140020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION training.renewal_opens(held_from date, renew_on date, days integer) RETURNS date
      LANGUAGE sql IMMUTABLE AS $$
        SELECT renew_on - least(days, (renew_on - held_from) / 2)
      $$;
      COMMENT ON FUNCTION training.renewal_opens IS 'so many days before, never in the first half of the time';

      CREATE TABLE training.term (
        track_id uuid PRIMARY KEY,
        renewal_days integer NOT NULL CHECK (renewal_days >= 0),
        grace_days integer NOT NULL CHECK (grace_days >= 0),
        decided_at timestamptz(3) NOT NULL
      );
      COMMENT ON TABLE training.term IS 'how a belt earned on a track is renewed; without a row: 30 days before, no grace';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE training.term; DROP FUNCTION training.renewal_opens;');
  }
}
