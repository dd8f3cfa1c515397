import type { MigrationInterface, QueryRunner } from 'typeorm';

const TAKE_ON = 'feed.take_on(uuid, uuid, uuid, timestamptz, integer, text, jsonb, text, uuid)';

/**
 * A claim looks everything up by key. Its plan is kept, and was at times made while hardly any claims stood: it then read
 * all of them, every time. What waits and is owed to nobody at any instant gets its order by arrival.
 */
export class FeedLookUpByKey1763766300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER FUNCTION ${TAKE_ON} SET enable_seqscan TO off`);
    await runner.query(
      'CREATE INDEX routing_undated ON feed.routing (arrived_at DESC, interaction_id) WHERE open AND due_at IS NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX feed.routing_undated');
    await runner.query(`ALTER FUNCTION ${TAKE_ON} RESET enable_seqscan`);
  }
}
