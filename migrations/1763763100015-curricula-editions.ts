import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Editions of tracks, drafts too, as higher rooms may read them. */
export class CurriculaEditions1763763100015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW curricula.editions AS
        SELECT id AS edition_id, track_id, number, state FROM curricula.edition;
      COMMENT ON VIEW curricula.editions IS 'drafts too; what is published stands in curricula.published';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW curricula.editions;');
  }
}
