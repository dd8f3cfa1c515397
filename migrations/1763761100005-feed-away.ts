import type { MigrationInterface, QueryRunner } from 'typeorm';

const ENDINGS = `'released', 'expired', 'left', 'answered', 'no-answer-needed', 'moved-to-private', 'spam'`;

/** A claim also ends when its holder is away. */
export class FeedAway1763761100005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE feed.claim DROP CONSTRAINT claim_ending_check;
      ALTER TABLE feed.claim ADD CONSTRAINT claim_ending_check CHECK (ending IN (${ENDINGS}, 'away'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE feed.claim SET ending = 'released' WHERE ending = 'away';
      ALTER TABLE feed.claim DROP CONSTRAINT claim_ending_check;
      ALTER TABLE feed.claim ADD CONSTRAINT claim_ending_check CHECK (ending IN (${ENDINGS}));`);
  }
}
