import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What of other rooms somebody's tracks ask them to do. */
export class TrainingMaterialsOf1763763130000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION training.materials_of(person uuid)
        RETURNS TABLE (material_id uuid, kind text, module_id uuid, seconds integer, completed_at timestamptz)
        LANGUAGE sql STABLE AS $function$
          SELECT m.material_id, m.kind, m.module_id, m.seconds, p.completed_at
          FROM training.enrolment e
          JOIN curricula.modules m ON m.edition_id = e.edition_id AND m.material_id IS NOT NULL
          LEFT JOIN training.progress p ON p.enrolment_id = e.id AND p.module_id = m.module_id
          WHERE e.person_id = person AND e.state <> 'withdrawn'
        $function$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION training.materials_of(uuid);');
  }
}
