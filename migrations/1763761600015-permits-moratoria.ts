import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everybody's permits on hold, for channels, countries and a time; what answers follow from knows them. */
export class PermitsMoratoria1763761600015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE permits.moratorium (
        id uuid PRIMARY KEY,
        reason text NOT NULL,
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3) CHECK (until_at > from_at),
        channel_ids uuid[],
        countries text[],
        capabilities text[] NOT NULL CHECK (capabilities <> '{}'),
        audience_id uuid,
        starter_id uuid NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        first_ender_id uuid,
        second_ender_id uuid,
        ended_at timestamptz(3),
        CHECK ((ended_at IS NULL) = (second_ender_id IS NULL))
      );
      COMMENT ON COLUMN permits.moratorium.channel_ids IS 'null with countries null: every channel, and acts without one';
      CREATE INDEX moratorium_from ON permits.moratorium (from_at);
      CREATE TABLE permits.moratorium_member (
        moratorium_id uuid NOT NULL REFERENCES permits.moratorium,
        person_id uuid NOT NULL,
        from_at timestamptz(3) NOT NULL,
        PRIMARY KEY (moratorium_id, person_id)
      );
      COMMENT ON TABLE permits.moratorium_member IS 'whom a moratorium of an audience holds: once held, held to its end';

      -- A channel without a country is in every country.
      CREATE FUNCTION permits.moratoria_at(person uuid, at timestamptz)
      RETURNS TABLE (moratorium_id uuid, channel_ids uuid[], capabilities text[])
      LANGUAGE sql STABLE AS $$
        SELECT m.id, CASE WHEN m.channel_ids IS NULL AND m.countries IS NULL THEN NULL ELSE ARRAY(
            SELECT d.channel_id FROM channels.directory d
            WHERE d.channel_id = ANY(m.channel_ids) OR d.country = ANY(m.countries)
              OR (m.countries IS NOT NULL AND d.country IS NULL)) END,
          m.capabilities
        FROM permits.moratorium m
        WHERE m.from_at <= $2 AND m.recorded_at <= $2 AND (m.until_at IS NULL OR m.until_at > $2)
          AND (m.ended_at IS NULL OR m.ended_at > $2)
          AND (m.audience_id IS NULL OR EXISTS (
            SELECT FROM permits.moratorium_member p WHERE p.moratorium_id = m.id AND p.person_id = $1 AND p.from_at <= $2))
      $$;

      ALTER FUNCTION permits.inputs_at(uuid, timestamptz, text) RENAME TO ladder_inputs_at;
      CREATE FUNCTION permits.inputs_at(person uuid, at timestamptz, capability text) RETURNS json
      LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
      DECLARE held json;
      BEGIN
        SELECT json_agg(json_build_object('id', m.moratorium_id, 'channelIds', m.channel_ids, 'capabilities', m.capabilities)
          ORDER BY m.moratorium_id) INTO held FROM permits.moratoria_at($1, $2) m;
        IF held IS NULL THEN RETURN permits.ladder_inputs_at($1, $2, $3); END IF;
        RETURN (permits.ladder_inputs_at($1, $2, $3)::jsonb || jsonb_build_object('moratoria', held))::json;
      END $$;
      ALTER FUNCTION permits.reach_at(uuid, text, timestamptz) RENAME TO ladder_reach_at;
      CREATE FUNCTION permits.reach_at(person uuid, capability text, at timestamptz)
      RETURNS TABLE (channel_id uuid, risk integer)
      LANGUAGE plpgsql STABLE ROWS 50 SET plan_cache_mode = force_generic_plan AS $$
      #variable_conflict use_column
      BEGIN
        IF NOT EXISTS (SELECT FROM permits.moratoria_at($1, $3) m WHERE $2 = ANY(m.capabilities)) THEN
          RETURN QUERY SELECT r.channel_id, r.risk FROM permits.ladder_reach_at($1, $2, $3) r;
          RETURN;
        END IF;
        RETURN QUERY SELECT r.channel_id, r.risk FROM permits.ladder_reach_at($1, $2, $3) r
          WHERE NOT EXISTS (SELECT FROM permits.moratoria_at($1, $3) m WHERE $2 = ANY(m.capabilities)
            AND (m.channel_ids IS NULL OR r.channel_id = ANY(m.channel_ids)));
      END $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION permits.reach_at(uuid, text, timestamptz);
      ALTER FUNCTION permits.ladder_reach_at(uuid, text, timestamptz) RENAME TO reach_at;
      DROP FUNCTION permits.inputs_at(uuid, timestamptz, text);
      ALTER FUNCTION permits.ladder_inputs_at(uuid, timestamptz, text) RENAME TO inputs_at;
      DROP FUNCTION permits.moratoria_at(uuid, timestamptz);
      DROP TABLE permits.moratorium_member, permits.moratorium;`);
  }
}
