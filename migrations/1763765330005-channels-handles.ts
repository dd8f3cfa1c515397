import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Under which name each channel speaks, for rooms that must know our handles. */
export class ChannelsHandles1763765330005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW channels.handles AS
        SELECT id AS channel_id, network, handle FROM channels.channel WHERE handle IS NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW channels.handles');
  }
}
