import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Groups in Slack and Teams that are told how much waits. */
export class Hooks1763765390000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA hooks;
      CREATE TABLE hooks.hook (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('slack', 'teams')),
        name text NOT NULL CHECK (name <> ''),
        url text NOT NULL,
        language text NOT NULL,
        reasons text[] NOT NULL CHECK (cardinality(reasons) > 0),
        every_minutes int NOT NULL CHECK (every_minutes > 0),
        paused boolean NOT NULL,
        told_until timestamptz(3) NOT NULL,
        next_at timestamptz(3) NOT NULL,
        outcome text);
      CREATE INDEX hook_due ON hooks.hook (next_at) WHERE NOT paused;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA hooks CASCADE');
  }
}
