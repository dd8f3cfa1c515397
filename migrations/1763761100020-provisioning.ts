import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What identity providers say of people and groups (SCIM 2.0), beside the directory it flows into. */
export class Provisioning1763761100020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA provisioning;
      CREATE TABLE provisioning.scim_user (
        person_id uuid PRIMARY KEY,
        user_name citext NOT NULL,
        external_id text,
        data jsonb NOT NULL,
        created_at timestamptz(3) NOT NULL,
        changed_at timestamptz(3) NOT NULL,
        removed_at timestamptz(3),
        version integer NOT NULL DEFAULT 1
      );
      COMMENT ON COLUMN provisioning.scim_user.data IS 'the resource as last provisioned, without what nobody here needs';
      CREATE UNIQUE INDEX scim_user_name ON provisioning.scim_user (user_name) WHERE removed_at IS NULL;
      CREATE INDEX scim_user_external ON provisioning.scim_user (external_id);
      CREATE TABLE provisioning.scim_group (
        id uuid PRIMARY KEY,
        display_name citext NOT NULL UNIQUE,
        external_id text,
        created_at timestamptz(3) NOT NULL,
        changed_at timestamptz(3) NOT NULL,
        version integer NOT NULL DEFAULT 1
      );
      CREATE TABLE provisioning.scim_member (
        group_id uuid NOT NULL REFERENCES provisioning.scim_group ON DELETE CASCADE,
        person_id uuid NOT NULL,
        PRIMARY KEY (group_id, person_id)
      );
      CREATE INDEX scim_member_person ON provisioning.scim_member (person_id);
      CREATE VIEW provisioning.group_membership AS
        SELECT g.display_name::text AS name, m.person_id
        FROM provisioning.scim_group g JOIN provisioning.scim_member m ON m.group_id = g.id
        JOIN people.directory d ON d.person_id = m.person_id;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA provisioning CASCADE;');
  }
}
