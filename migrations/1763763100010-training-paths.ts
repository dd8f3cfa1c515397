import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far an enrolment is on the way through its edition. */
export class TrainingPaths1763763100010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION training.met(enrolment uuid, edition uuid)
        RETURNS TABLE (code text, names jsonb, met boolean, short integer) LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT m.code, m.names, p.completed_at IS NOT NULL,
               CASE WHEN m.choice IS NULL AND p.completed_at IS NULL THEN 1 ELSE 0 END
        FROM curricula.modules m
        LEFT JOIN training.progress p ON p.enrolment_id = $1 AND p.module_id = m.module_id
        WHERE m.edition_id = $2
        UNION ALL
        SELECT c.code, c.names, d.done >= c.least, greatest(c.least - d.done, 0)
        FROM curricula.choices c
        CROSS JOIN LATERAL (
          SELECT count(*)::integer AS done FROM curricula.modules m
          JOIN training.progress p ON p.module_id = m.module_id AND p.enrolment_id = $1
          WHERE m.edition_id = $2 AND m.choice = c.code AND p.completed_at IS NOT NULL) d
        WHERE c.edition_id = $2
      $$;
      COMMENT ON FUNCTION training.met IS 'modules and choices of an edition by code: met, and how many modules are short';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION training.met(uuid, uuid);');
  }
}
