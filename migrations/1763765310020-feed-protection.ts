import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Somebody's word that an interaction is protected talk, or is not, against what its phrases say. */
export class FeedProtection1763765310020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE feed.protection (
        interaction_id uuid PRIMARY KEY,
        protected boolean NOT NULL,
        reason text NOT NULL,
        stated_by uuid NOT NULL,
        at timestamptz(3) NOT NULL);
      COMMENT ON TABLE feed.protection IS 'what a lead said of an interaction: protected talk or not, whatever its phrases say'
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE feed.protection');
  }
}
