import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Awards as higher rooms may read them, also those that ended or were revoked. */
export class TrainingAwards1763762070000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW training.awards AS
        SELECT id AS award_id, person_id, belt_id, ground, edition_id, from_at, until_at, revoked_at FROM training.award;
      COMMENT ON VIEW training.awards IS 'every award ever: also those that ended or were revoked';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW training.awards;');
  }
}
