import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['topic', 'keyword', 'topic_channel', 'topic_person', 'topic_risk'];

/** Topics, their rules and who has them are a room of their own, which the feed asks. */
export class FeedTopicsApart1763764220000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA topics');
    for (const table of TABLES) await runner.query(`ALTER TABLE feed.${table} SET SCHEMA topics`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`ALTER TABLE topics.${table} SET SCHEMA feed`);
    await runner.query('DROP SCHEMA topics');
  }
}
