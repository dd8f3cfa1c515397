import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Claims with a length of their channel's, how many one person has, and what becomes of an interaction besides an answer. */
export class FeedClaims1763764230020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE feed.claim ADD COLUMN lease_minutes int NOT NULL DEFAULT 30;
      ALTER TABLE feed.claim DROP CONSTRAINT claim_ending_check;
      ALTER TABLE feed.claim ADD CONSTRAINT claim_ending_check CHECK (ending IN ('released', 'expired', 'left', 'away',
        'permit', 'off-duty', 'handed-over', 'answered', 'no-answer-needed', 'moved-to-private', 'passed-on', 'spam'));
      CREATE TABLE feed.capacity (
        person_id uuid,
        most int NOT NULL CHECK (most BETWEEN 1 AND 500),
        UNIQUE NULLS NOT DISTINCT (person_id));
      INSERT INTO feed.capacity (most) VALUES (20);
      CREATE TABLE feed.passing (
        id uuid PRIMARY KEY,
        interaction_id uuid NOT NULL,
        department text NOT NULL,
        reason text NOT NULL,
        passed_by uuid NOT NULL,
        at timestamptz(3) NOT NULL,
        ended_at timestamptz(3));
      CREATE UNIQUE INDEX passing_open ON feed.passing (interaction_id) WHERE ended_at IS NULL;
      CREATE INDEX passing_department ON feed.passing (department, at) WHERE ended_at IS NULL;
      CREATE TABLE feed.further (
        id uuid PRIMARY KEY,
        interaction_id uuid NOT NULL,
        reason text NOT NULL,
        asked_by uuid NOT NULL,
        at timestamptz(3) NOT NULL);
      CREATE INDEX further_interaction ON feed.further (interaction_id);
      COMMENT ON COLUMN feed.claim.lease_minutes IS 'silent minutes after which it returns';
      COMMENT ON TABLE feed.capacity IS 'claims that one person may have running at once; without a person: the house''s, for everybody';
      COMMENT ON TABLE feed.passing IS 'interactions that another department is to answer';
      COMMENT ON TABLE feed.further IS 'answers that a lead asked for beyond the one';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE feed.further;
      DROP TABLE feed.passing;
      DROP TABLE feed.capacity;
      ALTER TABLE feed.claim DROP CONSTRAINT claim_ending_check;
      UPDATE feed.claim SET ending = 'released' WHERE ending IN ('permit', 'off-duty', 'handed-over', 'passed-on');
      ALTER TABLE feed.claim ADD CONSTRAINT claim_ending_check CHECK (ending IN ('released', 'expired', 'left', 'answered',
        'no-answer-needed', 'moved-to-private', 'spam', 'away'));
      ALTER TABLE feed.claim DROP COLUMN lease_minutes;`);
  }
}
