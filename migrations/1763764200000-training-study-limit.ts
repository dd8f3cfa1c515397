import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The company states after how long a stay somebody is asked whether they are there; each person may lengthen it. */
export class TrainingStudyLimit1763764200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE training.study_limit (
        one boolean NOT NULL DEFAULT true,
        ask_after_minutes integer NOT NULL,
        decided_at timestamptz(3) NOT NULL,
        CONSTRAINT study_limit_pkey PRIMARY KEY (one),
        CONSTRAINT study_limit_one_check CHECK (one),
        CONSTRAINT study_limit_ask_after_minutes_check CHECK (ask_after_minutes BETWEEN 5 AND 120)
      );
      ALTER TABLE training.study_setting DROP CONSTRAINT study_setting_ask_after_minutes_check;
      ALTER TABLE training.study_setting ADD CONSTRAINT study_setting_ask_after_minutes_check
        CHECK (ask_after_minutes BETWEEN 5 AND 1200);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      UPDATE training.study_setting SET ask_after_minutes = least(ask_after_minutes, 240);
      ALTER TABLE training.study_setting DROP CONSTRAINT study_setting_ask_after_minutes_check;
      ALTER TABLE training.study_setting ADD CONSTRAINT study_setting_ask_after_minutes_check
        CHECK (ask_after_minutes BETWEEN 5 AND 240);
      DROP TABLE training.study_limit;
    `);
  }
}
