import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Logins that can be listed and rotated, tokens with permissions and a quota, roles with a scope; counters of requests;
 * passwords, links, and what the company's sign-in told us. Counters and attempts are unlogged: a crash may lose them.
 */
export class AccountsSignIn1763761300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE access.login
        ADD COLUMN last_seen_at timestamptz(3),
        ADD COLUMN idle_minutes integer NOT NULL DEFAULT 120,
        ADD COLUMN device text NOT NULL DEFAULT '',
        ADD COLUMN address text NOT NULL DEFAULT '',
        ADD COLUMN previous_hash bytea,
        ADD COLUMN previous_until timestamptz(3),
        ADD COLUMN rotation_due boolean NOT NULL DEFAULT false;
      CREATE INDEX login_previous ON access.login (previous_hash) WHERE previous_hash IS NOT NULL;
      ALTER TABLE access.token
        ADD COLUMN kind text NOT NULL DEFAULT 'personal' CHECK (kind IN ('personal', 'service')),
        ADD COLUMN permissions text[],
        ADD COLUMN quota integer CHECK (quota BETWEEN 1 AND 1000000),
        ADD COLUMN last_used_at timestamptz(3);
      ALTER TABLE access.role_grant
        ADD COLUMN scope jsonb,
        ADD COLUMN source text NOT NULL DEFAULT 'hand';
      CREATE INDEX role_grant_role ON access.role_grant (role);
      CREATE UNLOGGED TABLE access.rate (
        key text PRIMARY KEY,
        window_at timestamptz(3) NOT NULL,
        used integer NOT NULL
      ) WITH (fillfactor = 40);

      CREATE FUNCTION access.reaches_person(reach jsonb, legal_entity text, department text) RETURNS boolean
        LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT reach IS NULL OR EXISTS (
          SELECT FROM jsonb_array_elements(reach) AS s (scope)
          WHERE (s.scope->'legalEntities' IS NULL OR coalesce(s.scope->'legalEntities' ? legal_entity, false))
            AND (s.scope->'departments' IS NULL OR coalesce(s.scope->'departments' ? department, false)))
      $$;
      CREATE FUNCTION access.reaches_work(reach jsonb, channel_id uuid, topic_ids uuid[], department text) RETURNS boolean
        LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT reach IS NULL OR EXISTS (
          SELECT FROM jsonb_array_elements(reach) AS s (scope)
          WHERE (s.scope->'channels' IS NULL OR coalesce(s.scope->'channels' ? channel_id::text, false))
            AND (s.scope->'topics' IS NULL OR coalesce(s.scope->'topics' ?| topic_ids::text[], false))
            AND (s.scope->'departments' IS NULL OR department IS NULL OR s.scope->'departments' ? department))
      $$;

      CREATE SCHEMA accounts;
      CREATE TABLE accounts.password (
        person_id uuid PRIMARY KEY,
        hash text NOT NULL,
        set_at timestamptz(3) NOT NULL
      );
      CREATE TABLE accounts.link (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('invitation', 'reset', 'first')),
        person_id uuid,
        secret_hash bytea NOT NULL UNIQUE,
        made_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        used_at timestamptz(3),
        CHECK ((person_id IS NULL) = (kind = 'first'))
      );
      CREATE INDEX link_person ON accounts.link (person_id) WHERE used_at IS NULL;
      CREATE TABLE accounts.identity (
        issuer text NOT NULL,
        subject text NOT NULL,
        person_id uuid NOT NULL,
        bound_at timestamptz(3) NOT NULL,
        PRIMARY KEY (issuer, subject),
        UNIQUE (person_id, issuer)
      );
      CREATE TABLE accounts.group_role (
        id uuid PRIMARY KEY,
        group_name text NOT NULL,
        role text NOT NULL,
        scope jsonb,
        reason text NOT NULL,
        stated_by uuid,
        stated_at timestamptz(3) NOT NULL,
        UNIQUE (group_name, role)
      );
      CREATE TABLE accounts.provider_login (
        login_id uuid PRIMARY KEY REFERENCES access.login ON DELETE CASCADE,
        issuer text NOT NULL,
        subject text NOT NULL,
        provider_session text,
        id_token text NOT NULL
      );
      CREATE INDEX provider_login_subject ON accounts.provider_login (subject, provider_session);
      CREATE UNLOGGED TABLE accounts.attempt (
        state_hash bytea PRIMARY KEY,
        browser_hash bytea NOT NULL,
        nonce text NOT NULL,
        verifier text NOT NULL,
        return_to text NOT NULL,
        expires_at timestamptz(3) NOT NULL
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP SCHEMA accounts CASCADE;
      DROP FUNCTION access.reaches_person(jsonb, text, text);
      DROP FUNCTION access.reaches_work(jsonb, uuid, uuid[], text);
      DROP TABLE access.rate;
      DROP INDEX access.role_grant_role;
      ALTER TABLE access.role_grant DROP COLUMN scope, DROP COLUMN source;
      ALTER TABLE access.token DROP COLUMN kind, DROP COLUMN permissions, DROP COLUMN quota, DROP COLUMN last_used_at;
      DROP INDEX access.login_previous;
      ALTER TABLE access.login DROP COLUMN last_seen_at, DROP COLUMN idle_minutes, DROP COLUMN device, DROP COLUMN address,
        DROP COLUMN previous_hash, DROP COLUMN previous_until, DROP COLUMN rotation_due;`);
  }
}
