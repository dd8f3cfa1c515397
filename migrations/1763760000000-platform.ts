import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outbox and deliveries, the clock's pace, idempotency keys; logins, tokens and roles; the trail. */
export class Platform1763760000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS unaccent;
      CREATE EXTENSION IF NOT EXISTS citext;
      CREATE EXTENSION IF NOT EXISTS btree_gin;

      CREATE SCHEMA platform;
      CREATE TABLE platform.pace (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        real_origin timestamptz(3) NOT NULL,
        origin timestamptz(3) NOT NULL,
        rate integer NOT NULL CHECK (rate BETWEEN 1 AND 600)
      );
      CREATE TABLE platform.demo (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        state text NOT NULL CHECK (state IN ('loading', 'loaded'))
      );
      CREATE TABLE platform.outbox (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        name text NOT NULL,
        payload jsonb NOT NULL,
        actor text NOT NULL,
        request_id uuid,
        occurred_at timestamptz(3) NOT NULL,
        relayed_at timestamptz(3)
      );
      CREATE INDEX outbox_waiting ON platform.outbox (id) WHERE relayed_at IS NULL;
      CREATE INDEX outbox_relayed ON platform.outbox (relayed_at);
      CREATE TABLE platform.delivery (
        event_id bigint NOT NULL REFERENCES platform.outbox ON DELETE CASCADE,
        handler text NOT NULL,
        relayed_at timestamptz(3) NOT NULL,
        attempt integer NOT NULL,
        handled_at timestamptz(3),
        PRIMARY KEY (event_id, handler)
      );
      CREATE INDEX delivery_unhandled ON platform.delivery (relayed_at) WHERE handled_at IS NULL;
      CREATE TABLE platform.idempotency (
        person_id uuid NOT NULL,
        key text NOT NULL,
        request_hash bytea NOT NULL,
        at timestamptz(3) NOT NULL,
        status integer,
        reply jsonb,
        PRIMARY KEY (person_id, key)
      );
      CREATE INDEX idempotency_at ON platform.idempotency (at);

      CREATE SCHEMA access;
      CREATE TABLE access.login (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        secret_hash bytea NOT NULL UNIQUE,
        method text NOT NULL,
        opened_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        ended_at timestamptz(3)
      );
      CREATE INDEX login_person ON access.login (person_id) WHERE ended_at IS NULL;
      CREATE TABLE access.token (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        name text NOT NULL,
        secret_hash bytea NOT NULL UNIQUE,
        created_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        revoked_at timestamptz(3)
      );
      CREATE INDEX token_person ON access.token (person_id) WHERE revoked_at IS NULL;
      CREATE TABLE access.role_grant (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        role text NOT NULL,
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3),
        granted_by text NOT NULL,
        reason text NOT NULL
      );
      CREATE INDEX role_grant_person ON access.role_grant (person_id);

      CREATE SCHEMA trail;
      CREATE TABLE trail.entry (
        id uuid PRIMARY KEY,
        at timestamptz(3) NOT NULL,
        act text NOT NULL,
        actor text NOT NULL,
        subject_kind text NOT NULL,
        subject_id text NOT NULL,
        request_id uuid,
        value_hash bytea NOT NULL
      );
      CREATE INDEX entry_at ON trail.entry (at, id);
      CREATE INDEX entry_subject ON trail.entry (subject_kind, subject_id, at);
      CREATE TABLE trail.value (
        entry_id uuid PRIMARY KEY REFERENCES trail.entry,
        salt bytea,
        value jsonb,
        certificate text
      );
      CREATE TABLE trail.unsealed (entry_id uuid PRIMARY KEY REFERENCES trail.entry);
      CREATE TABLE trail.seal (
        number bigint PRIMARY KEY,
        day date NOT NULL,
        entry_id uuid NOT NULL UNIQUE,
        hash bytea NOT NULL
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA trail CASCADE; DROP SCHEMA access CASCADE; DROP SCHEMA platform CASCADE;');
  }
}
