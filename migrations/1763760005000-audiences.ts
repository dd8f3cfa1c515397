import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Audiences, who belongs to them, and the traits that higher rooms write about persons. */
export class Audiences1763760005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA audiences;
      CREATE TABLE audiences.audience (
        id uuid PRIMARY KEY,
        names jsonb NOT NULL,
        rule jsonb NOT NULL,
        traits text[] NOT NULL,
        by_role boolean NOT NULL,
        created_at timestamptz(3) NOT NULL,
        changed_at timestamptz(3) NOT NULL,
        refreshed_at timestamptz(3),
        version integer NOT NULL
      );
      CREATE INDEX audience_traits ON audiences.audience USING gin (traits);
      CREATE TABLE audiences.member (
        audience_id uuid NOT NULL REFERENCES audiences.audience,
        person_id uuid NOT NULL,
        since timestamptz(3) NOT NULL,
        PRIMARY KEY (audience_id, person_id)
      );
      CREATE INDEX member_person ON audiences.member (person_id);
      CREATE TABLE audiences.trait (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        kind text NOT NULL,
        value text NOT NULL,
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3),
        recorded_at timestamptz(3) NOT NULL
      );
      CREATE INDEX trait_person ON audiences.trait (person_id, kind, value);
      CREATE INDEX trait_value ON audiences.trait (kind, value, person_id);
      CREATE INDEX trait_from ON audiences.trait (from_at);
      CREATE INDEX trait_until ON audiences.trait (until_at);
      CREATE VIEW audiences.membership AS
        SELECT m.audience_id, m.person_id, m.since
        FROM audiences.member m JOIN people.directory d ON d.person_id = m.person_id;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA audiences CASCADE;');
  }
}
