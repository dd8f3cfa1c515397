import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reach gathered for several capabilities knows moratoria too: what is said of the ladder, less what holds everybody. */
export class PermitsReachesHeld1763761990000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER FUNCTION permits.reaches_at(uuid, text[], timestamptz) RENAME TO ladder_reaches_at;
      CREATE FUNCTION permits.reaches_at(person uuid, capabilities text[], at timestamptz)
      RETURNS TABLE (capability text, channel_id uuid, risk integer)
      LANGUAGE plpgsql STABLE ROWS 50 SET plan_cache_mode = force_generic_plan AS $$
      #variable_conflict use_column
      BEGIN
        IF NOT EXISTS (SELECT FROM permits.moratoria_at($1, $3) m WHERE m.capabilities && $2) THEN
          RETURN QUERY SELECT r.capability, r.channel_id, r.risk FROM permits.ladder_reaches_at($1, $2, $3) r;
          RETURN;
        END IF;
        RETURN QUERY SELECT r.capability, r.channel_id, r.risk FROM permits.ladder_reaches_at($1, $2, $3) r
          WHERE NOT EXISTS (SELECT FROM permits.moratoria_at($1, $3) m WHERE r.capability = ANY(m.capabilities)
            AND (m.channel_ids IS NULL OR r.channel_id = ANY(m.channel_ids)));
      END $$;
      COMMENT ON FUNCTION permits.reaches_at IS 'the one place where reach is said in SQL; reach_at asks it';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION permits.reaches_at(uuid, text[], timestamptz);
      ALTER FUNCTION permits.ladder_reaches_at(uuid, text[], timestamptz) RENAME TO reaches_at;`);
  }
}
