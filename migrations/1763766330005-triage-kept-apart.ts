import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pairs that somebody found to be no duplicates, for the room that proposes them. */
export class TriageKeptApart1763766330005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE VIEW triage.kept_apart AS SELECT a.first_id, a.second_id FROM triage.apart a');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW triage.kept_apart');
  }
}
