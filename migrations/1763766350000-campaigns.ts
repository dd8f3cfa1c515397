import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages that HR and leads write to many: what, to whom, when, and to whom it went. */
export class Campaigns1763766350000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA campaigns;
      CREATE TABLE campaigns.campaign (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (name <> ''),
        titles jsonb NOT NULL,
        bodies jsonb NOT NULL,
        path text NOT NULL,
        audience_id uuid,
        rule jsonb,
        timing jsonb NOT NULL,
        time_zone text NOT NULL,
        stop_when_done boolean NOT NULL,
        state text NOT NULL CHECK (state IN ('draft', 'proposed', 'running', 'paused', 'ended', 'cancelled')),
        reach jsonb,
        persons int,
        created_by uuid NOT NULL,
        created_at timestamptz(3) NOT NULL,
        started_at timestamptz(3),
        confirmed_by uuid,
        confirmed_persons int,
        last_at timestamptz(3),
        next_at timestamptz(3),
        version int NOT NULL,
        CHECK (num_nonnulls(audience_id, rule) = 1),
        CHECK (confirmed_by IS NULL OR confirmed_by <> created_by),
        CHECK ((confirmed_by IS NULL) = (confirmed_persons IS NULL)));
      CREATE INDEX campaign_due ON campaigns.campaign (next_at) WHERE state = 'running';
      CREATE INDEX campaign_newest ON campaigns.campaign (created_at DESC, id DESC);
      CREATE INDEX campaign_writer ON campaigns.campaign (created_by, started_at);
      CREATE TABLE campaigns.recipient (
        campaign_id uuid NOT NULL REFERENCES campaigns.campaign ON DELETE CASCADE,
        person_id uuid NOT NULL,
        occurrence text NOT NULL,
        at timestamptz(3) NOT NULL,
        enrolment_id uuid,
        params jsonb NOT NULL,
        sample boolean NOT NULL,
        PRIMARY KEY (campaign_id, person_id, occurrence));
      CREATE INDEX recipient_at ON campaigns.recipient (at);
      CREATE INDEX recipient_person ON campaigns.recipient (person_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA campaigns CASCADE');
  }
}
