import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Our answers come back with what a source sends: what stands there is then known without anybody recording it. */
export class AftermathImported1763766320025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE aftermath.recorded ALTER COLUMN recorded_by DROP NOT NULL, ADD COLUMN answer_id uuid,
        ADD CONSTRAINT recorded_by_somebody CHECK (recorded_by IS NOT NULL OR answer_id IS NOT NULL);
      COMMENT ON COLUMN aftermath.recorded.answer_id IS 'our words as a source sent them; nobody recorded it then';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM aftermath.recorded WHERE recorded_by IS NULL;
      ALTER TABLE aftermath.recorded DROP CONSTRAINT recorded_by_somebody, DROP COLUMN answer_id,
        ALTER COLUMN recorded_by SET NOT NULL;`);
  }
}
