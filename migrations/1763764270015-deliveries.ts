import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages on their way out of the house, how it sends mail, and addresses that take none. */
export class Deliveries1763764270015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA deliveries;
      CREATE TABLE deliveries.delivery (
        id uuid PRIMARY KEY,
        message_id uuid NOT NULL,
        medium text NOT NULL,
        person_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'dropped')),
        attempts int NOT NULL,
        next_at timestamptz(3) NOT NULL,
        reason text,
        created_at timestamptz(3) NOT NULL,
        changed_at timestamptz(3) NOT NULL,
        UNIQUE (message_id, medium));
      CREATE INDEX delivery_due ON deliveries.delivery (next_at) WHERE state = 'waiting';
      CREATE INDEX delivery_sending ON deliveries.delivery (id) WHERE state = 'sending';
      CREATE INDEX delivery_dead ON deliveries.delivery (changed_at DESC, id DESC) WHERE state = 'failed';
      CREATE INDEX delivery_sent ON deliveries.delivery (changed_at) WHERE state = 'sent';
      CREATE INDEX delivery_of ON deliveries.delivery (person_id);
      COMMENT ON TABLE deliveries.delivery IS 'one message over one medium; an attempt is written down before its call';
      CREATE TABLE deliveries.paused_address (
        person_id uuid PRIMARY KEY,
        address text NOT NULL,
        because text NOT NULL CHECK (because IN ('bounced', 'complained')),
        paused_at timestamptz(3) NOT NULL);
      CREATE TABLE deliveries.breaker (
        medium text PRIMARY KEY,
        failures int NOT NULL,
        open_until timestamptz(3));
      CREATE TABLE deliveries.mail (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        enabled boolean NOT NULL,
        host text,
        port int NOT NULL,
        security text NOT NULL CHECK (security IN ('tls', 'starttls', 'none')),
        username text,
        password text,
        from_address text,
        from_name text NOT NULL,
        per_second int CHECK (per_second > 0),
        after_minutes int NOT NULL CHECK (after_minutes >= 0),
        secret text NOT NULL,
        version int NOT NULL);
      INSERT INTO deliveries.mail (enabled, port, security, from_name, after_minutes, secret, version)
        VALUES (false, 587, 'starttls', 'Obi', 0, gen_random_uuid()::text || gen_random_uuid()::text, 1);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA deliveries CASCADE');
  }
}
