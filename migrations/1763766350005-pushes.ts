import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages on devices: the house's key, who subscribed which device, and what was sent to it. */
export class Pushes1763766350005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA pushes;
      CREATE TABLE pushes.key (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        public_key text NOT NULL,
        secret_key text NOT NULL,
        made_at timestamptz(3) NOT NULL);
      CREATE TABLE pushes.subscription (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        endpoint text NOT NULL UNIQUE,
        host text NOT NULL,
        p256dh text NOT NULL,
        auth text NOT NULL,
        device text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        used_at timestamptz(3));
      CREATE INDEX subscription_person ON pushes.subscription (person_id);
      CREATE TABLE pushes.push (
        id uuid PRIMARY KEY,
        message_id uuid NOT NULL,
        subscription_id uuid NOT NULL,
        person_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'dropped')),
        attempts int NOT NULL,
        next_at timestamptz(3) NOT NULL,
        reason text,
        created_at timestamptz(3) NOT NULL,
        changed_at timestamptz(3) NOT NULL,
        UNIQUE (message_id, subscription_id));
      CREATE INDEX push_due ON pushes.push (next_at) WHERE state = 'waiting';
      CREATE INDEX push_sending ON pushes.push (id) WHERE state = 'sending';
      CREATE INDEX push_person ON pushes.push (person_id);
      CREATE TABLE pushes.breaker (host text PRIMARY KEY, failures int NOT NULL, open_until timestamptz(3));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA pushes CASCADE');
  }
}
