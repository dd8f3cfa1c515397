import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where links of a network lead, what became of words that went out, and how long their author is asked to stay. */
export class PublishingAftermath1763765370015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE publishing.network_host (
        network text NOT NULL,
        host text NOT NULL,
        names_handle boolean NOT NULL,
        PRIMARY KEY (network, host));
      COMMENT ON COLUMN publishing.network_host.names_handle IS 'the first part of the path is the handle';
      INSERT INTO publishing.network_host (network, host, names_handle) VALUES
        ('x', 'x.com', true), ('x', 'twitter.com', true),
        ('facebook', 'facebook.com', false), ('facebook', 'fb.com', false), ('facebook', 'fb.watch', false),
        ('linkedin', 'linkedin.com', false), ('linkedin', 'lnkd.in', false),
        ('instagram', 'instagram.com', false), ('tiktok', 'tiktok.com', true),
        ('youtube', 'youtube.com', false), ('youtube', 'youtu.be', false);

      CREATE TABLE publishing.aftermath (
        id uuid PRIMARY KEY,
        draft_id uuid NOT NULL,
        what text NOT NULL CHECK (what IN ('edited', 'deleted', 'corrected', 'seen', 'settled')),
        text text,
        link text,
        reason text NOT NULL,
        drifted boolean NOT NULL,
        recorded_by uuid NOT NULL,
        at timestamptz(3) NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        certificate integer);
      CREATE INDEX aftermath_of ON publishing.aftermath (draft_id, recorded_at, id);
      COMMENT ON COLUMN publishing.aftermath.text IS 'what stands there now, as somebody saw it';
      COMMENT ON COLUMN publishing.aftermath.drifted IS 'what stands there is not what was approved';

      CREATE TABLE publishing.correction (
        draft_id uuid PRIMARY KEY,
        correction_id uuid NOT NULL UNIQUE,
        at timestamptz(3) NOT NULL);

      CREATE TABLE publishing.follow_up (
        from_at timestamptz(3) PRIMARY KEY,
        after_hours integer NOT NULL CHECK (after_hours BETWEEN 1 AND 72),
        until_hours integer NOT NULL CHECK (until_hours > after_hours AND until_hours <= 336));
      INSERT INTO publishing.follow_up VALUES ('2000-01-01T00:00:00Z', 2, 48);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE publishing.network_host, publishing.aftermath, publishing.correction, publishing.follow_up',
    );
  }
}
