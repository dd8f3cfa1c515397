import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The permit table may be stated for a date to come, by one person for another; whose permits were suspended is told upwards. */
export class PermitsEffective1763762040005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE permits.version ADD COLUMN effective_at timestamptz(3), ADD COLUMN proposed_by text;
      UPDATE permits.version SET effective_at = decided_at;
      ALTER TABLE permits.version ALTER COLUMN effective_at SET NOT NULL;
      COMMENT ON COLUMN permits.version.proposed_by IS 'as in the trail; null where one person decided, before two had to';
      CREATE FUNCTION permits.suspended_at(timestamptz) RETURNS TABLE (person_id uuid) LANGUAGE sql STABLE AS $$
        SELECT DISTINCT s.person_id FROM permits.suspension s
        WHERE s.from_at <= $1 AND s.recorded_at <= $1 AND (s.until_at IS NULL OR s.until_at > $1)
          AND (s.closed_at IS NULL OR s.closed_at > $1)
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION permits.suspended_at(timestamptz);
      ALTER TABLE permits.version DROP COLUMN effective_at, DROP COLUMN proposed_by;`);
  }
}
