import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comments and suggestions on drafts, help asked for, and whose words a text is made of. */
export class Suggestions1763765360005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA suggestions;
      CREATE TABLE suggestions.help (
        draft_id uuid PRIMARY KEY,
        author_id uuid NOT NULL,
        wish text NOT NULL CHECK (wish <> ''),
        asked_at timestamptz(3) NOT NULL);
      CREATE INDEX help_asked ON suggestions.help (asked_at, draft_id);
      CREATE INDEX help_author ON suggestions.help (author_id);
      CREATE TABLE suggestions.base (
        id uuid PRIMARY KEY,
        draft_id uuid NOT NULL,
        text text NOT NULL,
        at timestamptz(3) NOT NULL);
      CREATE INDEX base_of ON suggestions.base (draft_id);
      COMMENT ON TABLE suggestions.base IS 'unsubmitted words as they stood when somebody pointed at them';
      CREATE TABLE suggestions.remark (
        id uuid PRIMARY KEY,
        draft_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('comment', 'suggestion')),
        person_id uuid NOT NULL,
        revision integer CHECK (revision > 0),
        base_id uuid REFERENCES suggestions.base ON DELETE CASCADE,
        from_at integer NOT NULL CHECK (from_at >= 0),
        to_at integer NOT NULL CHECK (to_at >= from_at),
        quote text NOT NULL,
        words text NOT NULL,
        replacement text,
        state text NOT NULL CHECK (state IN ('open', 'resolved', 'accepted', 'declined', 'withdrawn')),
        revised boolean NOT NULL,
        at timestamptz(3) NOT NULL,
        settled_at timestamptz(3),
        version integer NOT NULL,
        CONSTRAINT remark_on CHECK ((revision IS NULL) <> (base_id IS NULL)),
        CONSTRAINT remark_replaces CHECK ((kind = 'suggestion') = (replacement IS NOT NULL)),
        CONSTRAINT remark_settled CHECK ((state = 'open') = (settled_at IS NULL)),
        CONSTRAINT remark_revised CHECK (NOT revised OR state = 'accepted'));
      CREATE INDEX remark_of ON suggestions.remark (draft_id, id);
      CREATE INDEX remark_base ON suggestions.remark (base_id) WHERE base_id IS NOT NULL;
      CREATE INDEX remark_by ON suggestions.remark (person_id);
      CREATE TABLE suggestions.answer (
        id uuid PRIMARY KEY,
        remark_id uuid NOT NULL REFERENCES suggestions.remark ON DELETE CASCADE,
        person_id uuid NOT NULL,
        words text NOT NULL CHECK (words <> ''),
        at timestamptz(3) NOT NULL);
      CREATE INDEX answer_of ON suggestions.answer (remark_id, id);
      CREATE INDEX answer_by ON suggestions.answer (person_id);
      CREATE TABLE suggestions.ground (
        draft_id uuid PRIMARY KEY,
        text text NOT NULL);
      COMMENT ON TABLE suggestions.ground IS 'the text in which the places of spans are counted';
      CREATE TABLE suggestions.span (
        draft_id uuid NOT NULL REFERENCES suggestions.ground ON DELETE CASCADE,
        from_at integer NOT NULL CHECK (from_at >= 0),
        to_at integer NOT NULL CHECK (to_at > from_at),
        person_id uuid NOT NULL,
        PRIMARY KEY (draft_id, from_at));
      CREATE INDEX span_by ON suggestions.span (person_id);
      CREATE TABLE suggestions.share (
        draft_id uuid NOT NULL,
        revision integer NOT NULL,
        person_id uuid NOT NULL,
        share double precision NOT NULL CHECK (share > 0 AND share <= 1),
        PRIMARY KEY (draft_id, revision, person_id));
      CREATE INDEX share_by ON suggestions.share (person_id);
      CREATE VIEW suggestions.shares AS SELECT draft_id, revision, person_id, share FROM suggestions.share;
      COMMENT ON VIEW suggestions.shares IS 'whose suggestions make up which part of the characters of a revision';
      CREATE FUNCTION suggestions.helpers(at timestamptz) RETURNS TABLE (person_id uuid, draft_id uuid) LANGUAGE sql STABLE AS $$
        SELECT DISTINCT h.person_id, d.draft_id
        FROM (SELECT * FROM access.holding('lead', at) UNION SELECT * FROM access.holding('coach', at)) h
        CROSS JOIN LATERAL permits.reaches_at(h.person_id, ARRAY['coach', 'review'], at) may
        JOIN drafts.standing d ON d.channel_id = may.channel_id AND d.author_id <> h.person_id
        JOIN suggestions.help w ON w.draft_id = d.draft_id
        JOIN people.directory a ON a.person_id = d.author_id
        WHERE drafts.risk_now(d.interaction_id, d.content_id) <= may.risk
          AND access.reaches_work(h.reach, d.channel_id, feed.topics_of(d.interaction_id), coalesce(a.department, ''))
          AND NOT EXISTS (SELECT FROM suggestions.remark r WHERE r.draft_id = d.draft_id AND r.at >= w.asked_at AND r.person_id <> d.author_id)
      $$;
      COMMENT ON FUNCTION suggestions.helpers IS 'whom a draft may wait for whose author asked for help and has none yet';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA suggestions CASCADE');
  }
}
