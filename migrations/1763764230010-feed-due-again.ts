import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Interactions whose first answer is to be dated anew, since the terms of their channel changed. */
export class FeedDueAgain1763764230010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE feed.due_again (
        batch_id uuid NOT NULL,
        interaction_id uuid NOT NULL,
        PRIMARY KEY (batch_id, interaction_id));
      COMMENT ON TABLE feed.due_again IS 'interactions whose first answer is to be dated anew';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE feed.due_again');
  }
}
