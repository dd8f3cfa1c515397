import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Packs in one chain, how long each is kept, and what a case holds. */
export class Evidence1763765370010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA evidence;
      CREATE TABLE evidence.link (
        number bigint PRIMARY KEY,
        publication_id uuid NOT NULL UNIQUE,
        pack_hash bytea NOT NULL,
        at timestamptz(3) NOT NULL,
        hash bytea NOT NULL);
      CREATE TABLE evidence.head (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        number bigint NOT NULL,
        hash bytea NOT NULL);
      INSERT INTO evidence.head (number, hash) VALUES (0, decode(repeat('00', 32), 'hex'));

      CREATE TABLE evidence.class (
        code text PRIMARY KEY,
        names jsonb NOT NULL,
        days integer CHECK (days BETWEEN 365 AND 36525),
        plan text,
        stated_by uuid,
        stated_at timestamptz(3) NOT NULL,
        CHECK ((days IS NULL) <> (plan IS NULL)));
      INSERT INTO evidence.class (code, names, plan, stated_at) VALUES
        ('3-years', '{"en": "Three years", "he": "שלוש שנים"}', 'proof-3-years', '2000-01-01T00:00:00Z'),
        ('7-years', '{"en": "Seven years", "he": "שבע שנים"}', 'proof-7-years', '2000-01-01T00:00:00Z');
      CREATE TABLE evidence.class_rule (
        id uuid PRIMARY KEY,
        channel_id uuid,
        kind text,
        class_code text NOT NULL REFERENCES evidence.class,
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3),
        stated_by uuid,
        reason text NOT NULL);
      CREATE UNIQUE INDEX class_rule_open ON evidence.class_rule (coalesce(channel_id::text, ''), coalesce(kind, ''))
        WHERE until_at IS NULL;
      INSERT INTO evidence.class_rule (id, class_code, from_at, reason)
        VALUES ('0190a3b0-0000-7000-8000-00000000e001', '7-years', '2000-01-01T00:00:00Z', 'As the house begins');
      COMMENT ON TABLE evidence.class_rule IS 'the rule in force when words went out says how long their pack is kept';

      CREATE TABLE evidence.hold (
        id uuid PRIMARY KEY,
        publication_id uuid,
        channel_id uuid,
        author_id uuid,
        reason text NOT NULL,
        until_on date,
        placed_by uuid NOT NULL,
        placed_at timestamptz(3) NOT NULL,
        released_by uuid,
        released_at timestamptz(3),
        release_reason text,
        CHECK (num_nonnulls(publication_id, channel_id, author_id) = 1),
        CHECK ((released_at IS NULL) = (released_by IS NULL)),
        CHECK (released_by <> placed_by));
      CREATE INDEX hold_open ON evidence.hold (placed_at) WHERE released_at IS NULL;

      CREATE FUNCTION evidence.class_at(channel uuid, kind text, at timestamptz) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT r.class_code FROM evidence.class_rule r
        WHERE r.from_at <= $3 AND (r.until_at IS NULL OR r.until_at > $3)
          AND (r.channel_id IS NULL OR r.channel_id = $1) AND (r.kind IS NULL OR r.kind = $2)
        ORDER BY r.channel_id IS NULL, r.kind IS NULL LIMIT 1
      $$;
      CREATE FUNCTION evidence.class_days(code text) RETURNS integer LANGUAGE sql STABLE AS $$
        SELECT coalesce(c.days,
          (SELECT r.days FROM platform.retention r WHERE r.kind = c.plan AND r.until_at IS NULL),
          CASE c.plan WHEN 'proof-3-years' THEN 1096 ELSE 2557 END)
        FROM evidence.class c WHERE c.code = $1
      $$;
      CREATE FUNCTION evidence.is_held(publication uuid, channel uuid, author uuid, at timestamptz) RETURNS boolean
      LANGUAGE sql STABLE AS $$
        SELECT EXISTS (SELECT FROM evidence.hold h
          WHERE h.released_at IS NULL AND (h.until_on IS NULL OR h.until_on >= ($4 AT TIME ZONE 'UTC')::date)
            AND (h.publication_id = $1 OR h.channel_id = $2 OR h.author_id = $3))
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA evidence CASCADE');
  }
}
