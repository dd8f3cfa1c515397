import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pushes that were given up, and what was sent lately, are found by an index. */
export class PushesDead1763767050011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX push_dead ON pushes.push (changed_at DESC, id DESC) WHERE state = 'failed';
      CREATE INDEX push_sent ON pushes.push (changed_at) WHERE state = 'sent';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX pushes.push_dead, pushes.push_sent');
  }
}
