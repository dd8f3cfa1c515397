import type { MigrationInterface, QueryRunner } from 'typeorm';

/** More or less review for one person on one channel, as a lead decided: dated rows. */
export class PermitsOwnDepth1763765370020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE permits.own_depth (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        channel_id uuid NOT NULL,
        depth text NOT NULL CHECK (depth IN ('more', 'less')),
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3),
        stated_by text NOT NULL,
        reason text NOT NULL);
      CREATE UNIQUE INDEX own_depth_open ON permits.own_depth (person_id, channel_id) WHERE until_at IS NULL;
      COMMENT ON TABLE permits.own_depth IS 'more: every one; less: half of the sample that the ladder draws, never less than the ladder opens';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE permits.own_depth');
  }
}
