import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A trace says of what it is and where, so that nothing else need be read to know why two may say the same; made anew. */
export class TwinsKinds1763766330015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      TRUNCATE twins.trace, twins.pair;
      UPDATE twins.progress SET traced = NULL, swept = NULL;
      ALTER TABLE twins.trace ADD kind text NOT NULL CHECK (kind IN ('author', 'link', 'handle', 'words')),
        ADD channel_id uuid NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE twins.trace DROP COLUMN kind, DROP COLUMN channel_id');
  }
}
