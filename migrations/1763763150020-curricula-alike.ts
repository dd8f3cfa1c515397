import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which modules of other editions teach and ask what those of an edition do. */
export class CurriculaAlike1763763150020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION curricula.alike(edition uuid) RETURNS TABLE (module_id uuid, alike_id uuid) LANGUAGE sql STABLE AS $$
        SELECT m.id, o.id FROM curricula.module m
        JOIN curricula.module o ON o.edition_id <> m.edition_id AND o.code = m.code AND o.kind = m.kind
          AND o.seconds = m.seconds AND o.body IS NOT DISTINCT FROM m.body AND o.clauses = m.clauses
          AND o.document_id IS NOT DISTINCT FROM m.document_id AND o.material_id IS NOT DISTINCT FROM m.material_id
          AND (m.quiz_id IS NULL OR quizzes.digest(o.quiz_id) = quizzes.digest(m.quiz_id))
        WHERE m.edition_id = edition
      $$;
      COMMENT ON FUNCTION curricula.alike IS 'names aside: what was learnt in one need not be learnt again in the other';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION curricula.alike(uuid);');
  }
}
