import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The weekly update moves from the feed to a room of its own, with every row. */
export class MoveUpdates1763764260005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA updates;
      ALTER TABLE feed.update SET SCHEMA updates;
      ALTER TABLE feed.update_item SET SCHEMA updates;
      ALTER TABLE feed.reading SET SCHEMA updates;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE updates.reading SET SCHEMA feed;
      ALTER TABLE updates.update_item SET SCHEMA feed;
      ALTER TABLE updates.update SET SCHEMA feed;
      DROP SCHEMA updates;`);
  }
}
