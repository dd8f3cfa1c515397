import type { MigrationInterface, QueryRunner } from 'typeorm';

const VIEW = `SELECT id AS module_id, edition_id, position, kind, code, names, seconds, clauses, quiz_id, document_id`;

/** Modules that are made elsewhere: a practice, a session, a package; each names its material. */
export class CurriculaMaterials1763763100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE curricula.module ADD COLUMN material_id uuid;
      ALTER TABLE curricula.module DROP CONSTRAINT module_kind_check;
      ALTER TABLE curricula.module ADD CONSTRAINT module_kind_check
        CHECK (kind IN ('lesson', 'quiz', 'acknowledgement', 'practice', 'session', 'package'));
      ALTER TABLE curricula.module ADD CONSTRAINT module_material
        CHECK (material_id IS NULL OR kind IN ('practice', 'session', 'package'));
      CREATE INDEX module_material ON curricula.module (material_id) WHERE material_id IS NOT NULL;
      CREATE OR REPLACE VIEW curricula.modules AS ${VIEW}, material_id FROM curricula.module;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW curricula.modules;
      CREATE VIEW curricula.modules AS ${VIEW} FROM curricula.module;
      DROP INDEX curricula.module_material;
      ALTER TABLE curricula.module DROP CONSTRAINT module_material;
      ALTER TABLE curricula.module DROP CONSTRAINT module_kind_check;
      ALTER TABLE curricula.module ADD CONSTRAINT module_kind_check
        CHECK (kind IN ('lesson', 'quiz', 'acknowledgement'));
      ALTER TABLE curricula.module DROP COLUMN material_id;`);
  }
}
