import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Badges for the intranet: who shows theirs, and in which legal entities they are shown at all. */
export class CredentialsBadges1763762070005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA credentials;
      CREATE TABLE credentials.badge (
        person_id uuid PRIMARY KEY,
        id uuid NOT NULL UNIQUE,
        shown boolean NOT NULL,
        changed_at timestamptz(3) NOT NULL
      );
      COMMENT ON COLUMN credentials.badge.id IS 'names the badge to pages that do not know the person by an external id';
      CREATE TABLE credentials.display (
        id uuid PRIMARY KEY,
        legal_entity text NOT NULL,
        from_at timestamptz(3) NOT NULL,
        allowed_by uuid NOT NULL,
        until_at timestamptz(3),
        ended_by uuid,
        CHECK ((until_at IS NULL) = (ended_by IS NULL)),
        CHECK (until_at >= from_at)
      );
      COMMENT ON TABLE credentials.display IS 'legal entities that show badges, from and until; one without an open row shows none';
      CREATE UNIQUE INDEX display_open ON credentials.display (legal_entity) WHERE until_at IS NULL;
      CREATE INDEX display_latest ON credentials.display (legal_entity, from_at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA credentials CASCADE;');
  }
}
