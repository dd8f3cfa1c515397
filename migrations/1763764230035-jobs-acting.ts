import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Job families whose description says that they act in public. */
export class JobsActing1763764230035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW jobs.acting AS SELECT DISTINCT job_family FROM jobs.duty;
      COMMENT ON VIEW jobs.acting IS 'job families whose description names duties in public';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW jobs.acting');
  }
}
