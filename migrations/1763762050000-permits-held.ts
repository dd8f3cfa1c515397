import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which moratoria have held somebody since an instant, also those that are over; and when the first word to end one came. */
export class PermitsHeld1763762050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE permits.moratorium ADD first_ender_at timestamptz(3);
      UPDATE permits.moratorium SET first_ender_at = coalesce(ended_at, recorded_at) WHERE first_ender_id IS NOT NULL;
      ALTER TABLE permits.moratorium ADD CHECK ((first_ender_at IS NULL) = (first_ender_id IS NULL));
      CREATE FUNCTION permits.moratoria_over(person uuid, capability text, channel uuid, since timestamptz, at timestamptz)
      RETURNS TABLE (moratorium_id uuid, reason text, from_at timestamptz, until_at timestamptz)
      LANGUAGE sql STABLE ROWS 1 AS $$
        SELECT m.id, m.reason, h.from_at, h.until_at
        FROM permits.moratorium m
        LEFT JOIN permits.moratorium_member p ON p.moratorium_id = m.id AND p.person_id = $1
        CROSS JOIN LATERAL (
          SELECT greatest(m.from_at, m.recorded_at, p.from_at) AS from_at, least(m.until_at, m.ended_at) AS until_at) h
        WHERE m.from_at <= $5 AND h.from_at <= $5 AND $2 = ANY(m.capabilities)
          AND (m.audience_id IS NULL OR p.person_id IS NOT NULL)
          AND (h.until_at IS NULL OR (h.until_at > h.from_at AND h.until_at > $4))
          AND ((m.channel_ids IS NULL AND m.countries IS NULL) OR $3 = ANY(m.channel_ids)
            OR (m.countries IS NOT NULL AND EXISTS (SELECT FROM channels.directory d
              WHERE d.channel_id = $3 AND (d.country IS NULL OR d.country = ANY(m.countries)))))
      $$;
      COMMENT ON FUNCTION permits.moratoria_over IS 'moratoria that held the person there at any time between two instants';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION permits.moratoria_over(uuid, text, uuid, timestamptz, timestamptz);
      ALTER TABLE permits.moratorium DROP first_ender_at;`);
  }
}
