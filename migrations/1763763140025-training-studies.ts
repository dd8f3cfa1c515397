import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far one has read, so that another device goes on there; since when somebody studies without a pause; when to ask. */
export class TrainingStudies1763763140025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE training.progress ADD COLUMN reached integer CHECK (reached BETWEEN 0 AND 1000);
      COMMENT ON COLUMN training.progress.reached IS 'how far one has read, in thousandths';
      ALTER TABLE training.study ADD COLUMN here_at timestamptz(3);
      UPDATE training.study SET here_at = opened_at;
      ALTER TABLE training.study ALTER COLUMN here_at SET NOT NULL;
      COMMENT ON COLUMN training.study.here_at IS 'since when it goes on without a pause or an answer that somebody is there';
      CREATE TABLE training.study_setting (
        person_id uuid PRIMARY KEY,
        ask_after_minutes integer NOT NULL CHECK (ask_after_minutes BETWEEN 5 AND 240)
      );
      COMMENT ON TABLE training.study_setting IS 'after how many minutes somebody wishes to be asked whether they are there';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE training.study_setting;
      ALTER TABLE training.study DROP COLUMN here_at;
      ALTER TABLE training.progress DROP COLUMN reached;`);
  }
}
