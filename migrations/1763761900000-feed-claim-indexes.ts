import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The indexes of open claims say what they are for: with few claims open any of them looked as good as the right one, and
 * a plan that was kept then read all open claims for every one.
 */
export class FeedClaimIndexes1763761900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX feed.claim_open;
      DROP INDEX feed.claim_person;
      DROP INDEX feed.claim_expiry;
      CREATE UNIQUE INDEX claim_open ON feed.claim (interaction_id) WHERE ended_at IS NULL AND interaction_id IS NOT NULL;
      CREATE INDEX claim_person ON feed.claim (person_id) WHERE ended_at IS NULL AND person_id IS NOT NULL;
      CREATE INDEX claim_expiry ON feed.claim (expires_at) WHERE ended_at IS NULL AND expires_at IS NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX feed.claim_open;
      DROP INDEX feed.claim_person;
      DROP INDEX feed.claim_expiry;
      CREATE UNIQUE INDEX claim_open ON feed.claim (interaction_id) WHERE ended_at IS NULL;
      CREATE INDEX claim_person ON feed.claim (person_id) WHERE ended_at IS NULL;
      CREATE INDEX claim_expiry ON feed.claim (expires_at) WHERE ended_at IS NULL;`);
  }
}
