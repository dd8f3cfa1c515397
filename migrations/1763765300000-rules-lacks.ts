import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether somebody lacks an acknowledgement, asked of few documents and not of all. */
export class RulesLacks1763765300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION rules.lacks_at(person uuid, codes text[], at timestamptz) RETURNS boolean LANGUAGE plpgsql STABLE
      SET plan_cache_mode TO 'force_generic_plan' AS $function$
      BEGIN
        RETURN EXISTS (
          SELECT FROM rules.document d
          CROSS JOIN LATERAL (
            SELECT e.number FROM rules.edition e
            WHERE e.document_id = d.id AND e.state = 'published' AND e.effective_at <= $3 AND e.published_at <= $3
            ORDER BY e.number DESC LIMIT 1) f
          WHERE d.code = ANY($2) AND NOT EXISTS (
            SELECT FROM rules.acknowledgement a
            WHERE a.person_id = $1 AND a.document_id = d.id AND a.at <= $3 AND a.edition_number <= f.number
              AND a.edition_number >= (
                SELECT coalesce(max(m.number), 0) FROM rules.edition m
                WHERE m.document_id = d.id AND m.state = 'published' AND m.material_number = m.number AND m.number <= f.number
                  AND m.effective_at + m.grace_days * interval '24 hours' <= $3)));
      END $function$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION rules.lacks_at(uuid, text[], timestamptz)');
  }
}
