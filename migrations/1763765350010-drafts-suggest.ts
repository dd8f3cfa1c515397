import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A reviewer may send words back with suggestions: no reason of the list stands on them. */
export class DraftsSuggest1763765350010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE drafts.review DROP CONSTRAINT review_check, DROP CONSTRAINT review_decision_check,
        ADD CONSTRAINT review_decision_check CHECK (decision IN ('approve', 'suggest', 'return', 'decline')),
        ADD CONSTRAINT review_reason CHECK ((decision IN ('return', 'decline')) = (code IS NOT NULL));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE drafts.review DROP CONSTRAINT review_reason, DROP CONSTRAINT review_decision_check,
        ADD CONSTRAINT review_decision_check CHECK (decision IN ('approve', 'return', 'decline')),
        ADD CONSTRAINT review_check CHECK ((decision = 'approve') = (code IS NULL));`);
  }
}
