import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a run of checks found goes with it, when its time is over. */
export class ChecksFindingsGo1763765390005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE checks.finding DROP CONSTRAINT finding_draft_id_revision_fkey,
        ADD CONSTRAINT finding_draft_id_revision_fkey FOREIGN KEY (draft_id, revision)
          REFERENCES checks.run (draft_id, revision) ON DELETE CASCADE;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE checks.finding DROP CONSTRAINT finding_draft_id_revision_fkey,
        ADD CONSTRAINT finding_draft_id_revision_fkey FOREIGN KEY (draft_id, revision)
          REFERENCES checks.run (draft_id, revision);`);
  }
}
