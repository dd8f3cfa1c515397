import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Recognised prior learning moves from training to a room of its own, with every row. Between rooms, rows are referred to by id. */
export class MoveRecognitions1763763140000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA recognitions;
      ALTER TABLE training.award DROP CONSTRAINT award_recognition_id_fkey;
      ALTER TABLE training.recognition SET SCHEMA recognitions;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE recognitions.recognition SET SCHEMA training;
      ALTER TABLE training.award ADD CONSTRAINT award_recognition_id_fkey FOREIGN KEY (recognition_id)
        REFERENCES training.recognition;
      DROP SCHEMA recognitions;`);
  }
}
