import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The library of content that leads approve and employees share. */
export class Content1763763160000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA content;
      CREATE TABLE content.item (
        id uuid PRIMARY KEY,
        suggested_by uuid NOT NULL,
        credited boolean NOT NULL,
        owner_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('suggested', 'approved', 'declined', 'retired')),
        revision integer NOT NULL CHECK (revision > 0),
        approved_revision integer CHECK (approved_revision <= revision),
        expires_at timestamptz(3),
        approved_at timestamptz(3),
        created_at timestamptz(3) NOT NULL,
        changed_at timestamptz(3) NOT NULL,
        version integer NOT NULL,
        CHECK ((approved_revision IS NULL) = (approved_at IS NULL)),
        CHECK (state <> 'approved' OR approved_revision = revision)
      );
      COMMENT ON COLUMN content.item.approved_revision IS 'what is in force, while a later revision waits';
      COMMENT ON COLUMN content.item.expires_at IS 'of the approved revision; null: never';
      CREATE INDEX item_in_force ON content.item (approved_at DESC, id DESC)
        WHERE approved_revision IS NOT NULL AND state <> 'retired';
      CREATE INDEX item_suggested ON content.item (changed_at, id) WHERE state = 'suggested';
      CREATE INDEX item_person ON content.item (suggested_by, id);
      CREATE INDEX item_owner ON content.item (owner_id, id);
      CREATE TABLE content.revision (
        item_id uuid NOT NULL REFERENCES content.item,
        number integer NOT NULL CHECK (number > 0),
        titles jsonb NOT NULL,
        texts jsonb NOT NULL,
        links jsonb NOT NULL,
        shares jsonb NOT NULL,
        networks text[] NOT NULL,
        risk integer NOT NULL CHECK (risk BETWEEN 1 AND 3),
        audience_id uuid,
        goal_id uuid,
        expires_at timestamptz(3),
        stated_by uuid NOT NULL,
        stated_at timestamptz(3) NOT NULL,
        decision text CHECK (decision IN ('approved', 'declined')),
        decided_by uuid,
        decided_at timestamptz(3),
        note text,
        permits jsonb,
        search text NOT NULL,
        PRIMARY KEY (item_id, number),
        CHECK ((decision IS NULL) = (decided_by IS NULL) AND (decision IS NULL) = (decided_at IS NULL)),
        CHECK (decided_by <> stated_by)
      );
      COMMENT ON COLUMN content.revision.shares IS 'by language: words to make one''s own';
      COMMENT ON COLUMN content.revision.networks IS 'codes; none: every network';
      COMMENT ON COLUMN content.revision.search IS 'all words in lower case';
      CREATE INDEX revision_search ON content.revision USING gin (search gin_trgm_ops);
      CREATE FUNCTION content.risk_of(item uuid) RETURNS integer LANGUAGE sql STABLE AS $$
        SELECT coalesce((SELECT r.risk FROM content.item i
          JOIN content.revision r ON r.item_id = i.id AND r.number = i.approved_revision WHERE i.id = $1), 3)
      $$;
      COMMENT ON FUNCTION content.risk_of IS 'of what is approved; 3 where nothing is';
      CREATE FUNCTION content.holds(item uuid, revision integer, at timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (SELECT FROM content.item i WHERE i.id = $1 AND i.approved_revision = $2 AND i.state <> 'retired'
          AND (i.expires_at IS NULL OR i.expires_at > $3))
      $$;
      COMMENT ON FUNCTION content.holds IS 'whether this revision is what may be shared at an instant';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA content CASCADE;');
  }
}
