import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who holds a role, and how far, for what asks about many persons at once. */
export class AccessHolding1763763170000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION access.holding(held_role text, at timestamptz) RETURNS TABLE (person_id uuid, reach jsonb)
      LANGUAGE sql STABLE AS $$
        SELECT g.person_id, CASE WHEN bool_or(g.scope IS NULL) THEN NULL ELSE jsonb_agg(g.scope) END
        FROM access.role_grant g
        WHERE g.role = $1 AND g.from_at <= $2 AND (g.until_at IS NULL OR g.until_at > $2) GROUP BY g.person_id
      $$;
      COMMENT ON FUNCTION access.holding IS 'persons with the role then, each with the reach of it (null: everywhere)';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION access.holding(text, timestamptz)');
  }
}
