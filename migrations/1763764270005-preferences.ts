import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How each person wishes to be nudged, and the budget of the house. */
export class Preferences1763764270005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA preferences;
      CREATE TABLE preferences.choice (
        person_id uuid PRIMARY KEY,
        cadence text NOT NULL CHECK (cadence IN ('at-once', 'daily', 'weekly')),
        off_duty boolean NOT NULL,
        holidays text,
        changed_at timestamptz(3) NOT NULL);
      CREATE TABLE preferences.reason_choice (
        person_id uuid NOT NULL,
        reason text NOT NULL,
        mode text NOT NULL CHECK (mode IN ('at-once', 'digest', 'off')),
        PRIMARY KEY (person_id, reason));
      CREATE TABLE preferences.house (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        per_day int NOT NULL CHECK (per_day > 0),
        per_week int NOT NULL CHECK (per_week > 1),
        critical_per_day int NOT NULL CHECK (critical_per_day >= 0),
        holidays text,
        version int NOT NULL);
      INSERT INTO preferences.house (per_day, per_week, critical_per_day, version) VALUES (3, 10, 3, 1);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA preferences CASCADE');
  }
}
