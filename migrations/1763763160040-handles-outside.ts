import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People of another firm who hold a role on the network of a channel, by name; nothing that opens an account. */
export class HandlesOutside1763763160040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE handles.network_role
        ALTER person_id DROP NOT NULL,
        ADD outside_name text,
        ADD outside_firm text,
        ADD outside_contact text,
        ADD CONSTRAINT network_role_holder CHECK (
          CASE WHEN person_id IS NULL THEN outside_name IS NOT NULL AND outside_firm IS NOT NULL AND outside_contact IS NOT NULL
            ELSE outside_name IS NULL AND outside_firm IS NULL AND outside_contact IS NULL END);
      COMMENT ON COLUMN handles.network_role.outside_firm IS 'of a holder who is of another firm; person_id is null then';
      CREATE UNIQUE INDEX network_role_outside_open ON handles.network_role (channel_id, lower(outside_firm), lower(outside_name))
        WHERE until_at IS NULL AND person_id IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM handles.network_role WHERE person_id IS NULL;
      DROP INDEX handles.network_role_outside_open;
      ALTER TABLE handles.network_role DROP CONSTRAINT network_role_holder, DROP outside_name, DROP outside_firm,
        DROP outside_contact;
      ALTER TABLE handles.network_role ALTER person_id SET NOT NULL;`);
  }
}
