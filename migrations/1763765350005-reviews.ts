import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans of steps, deputies, and how far the review of each submitted revision has come. */
export class Reviews1763765350005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA reviews;
      CREATE TABLE reviews.plan (
        id uuid PRIMARY KEY,
        channel_id uuid,
        topic_id uuid,
        risk smallint CHECK (risk BETWEEN 1 AND 3),
        kind text,
        steps jsonb NOT NULL CHECK (jsonb_array_length(steps) BETWEEN 1 AND 6),
        reason text NOT NULL CHECK (reason <> ''),
        stated_by uuid NOT NULL,
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3) CHECK (until_at >= from_at),
        ended_by uuid,
        ended_reason text,
        CHECK ((until_at IS NULL) = (ended_by IS NULL)));
      CREATE UNIQUE INDEX plan_stands ON reviews.plan (channel_id, topic_id, risk, kind) NULLS NOT DISTINCT WHERE until_at IS NULL;
      COMMENT ON TABLE reviews.plan IS 'which steps the review of words takes, there; null: wherever, whatever';
      CREATE TABLE reviews.deputy (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        deputy_id uuid NOT NULL CHECK (deputy_id <> person_id),
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3) NOT NULL CHECK (until_at > from_at),
        recorded_at timestamptz(3) NOT NULL,
        ended_at timestamptz(3));
      CREATE INDEX deputy_of ON reviews.deputy (person_id, from_at);
      CREATE INDEX deputy_for ON reviews.deputy (deputy_id, from_at);
      COMMENT ON TABLE reviews.deputy IS 'who stands in for a reviewer, and counts as them';
      CREATE TABLE reviews.course (
        draft_id uuid NOT NULL,
        revision integer NOT NULL,
        author_id uuid NOT NULL,
        channel_id uuid NOT NULL,
        kind text NOT NULL,
        language text NOT NULL,
        risk smallint NOT NULL,
        plan_id uuid REFERENCES reviews.plan,
        steps jsonb NOT NULL,
        step integer NOT NULL,
        escalated integer NOT NULL,
        escalates_at timestamptz(3),
        due_at timestamptz(3) NOT NULL,
        asked uuid[],
        also uuid[] NOT NULL,
        role text,
        needed integer NOT NULL,
        each boolean NOT NULL,
        approvers uuid[] NOT NULL,
        for_id uuid,
        stuck_since timestamptz(3),
        open boolean NOT NULL,
        PRIMARY KEY (draft_id, revision));
      CREATE INDEX course_open ON reviews.course (channel_id, due_at, draft_id) WHERE open;
      CREATE INDEX course_for ON reviews.course (for_id, due_at, draft_id) WHERE open AND for_id IS NOT NULL;
      CREATE INDEX course_escalates ON reviews.course (escalates_at) WHERE open AND escalates_at IS NOT NULL;
      CREATE INDEX course_stuck ON reviews.course (stuck_since, draft_id) WHERE open AND stuck_since IS NOT NULL;
      CREATE INDEX course_author ON reviews.course (author_id);
      CREATE UNIQUE INDEX course_one ON reviews.course (draft_id) WHERE open;
      COMMENT ON TABLE reviews.course IS 'how far the review of a submitted revision has come, by the plan in force when it was submitted';
      COMMENT ON COLUMN reviews.course.asked IS 'named persons whose approval is open; null: anybody with role and permit there';
      COMMENT ON COLUMN reviews.course.also IS 'those the step has gone on to';
      COMMENT ON COLUMN reviews.course.for_id IS 'who of those that may has the least to read';
      COMMENT ON COLUMN reviews.course.stuck_since IS 'since when nobody can take the present step';
      CREATE TABLE reviews.approval (
        draft_id uuid NOT NULL,
        revision integer NOT NULL,
        step integer NOT NULL,
        person_id uuid NOT NULL,
        counts_for uuid,
        at timestamptz(3) NOT NULL,
        PRIMARY KEY (draft_id, revision, person_id));
      CREATE INDEX approval_by ON reviews.approval (person_id);
      CREATE INDEX approval_for ON reviews.approval (counts_for) WHERE counts_for IS NOT NULL;
      COMMENT ON COLUMN reviews.approval.counts_for IS 'the named person it counts for';
      CREATE TABLE reviews.reading (
        draft_id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        until_at timestamptz(3) NOT NULL);
      CREATE INDEX reading_by ON reviews.reading (person_id);
      COMMENT ON TABLE reviews.reading IS 'who reads submitted words just now; it keeps nobody from reading them too';

      CREATE FUNCTION reviews.is_asked(asked uuid[], also uuid[], role text, person uuid, at timestamptz) RETURNS boolean
      LANGUAGE sql STABLE AS $$
        SELECT (asked IS NULL AND role IS NULL) OR person = ANY(also)
          OR (asked IS NULL AND EXISTS (SELECT FROM access.holding(role, at) h WHERE h.person_id = person))
          OR person = ANY(asked)
          OR (asked <> '{}' AND EXISTS (SELECT FROM reviews.deputy y WHERE y.deputy_id = person AND y.person_id = ANY(asked)
            AND y.from_at <= at AND y.until_at > at AND (y.ended_at IS NULL OR y.ended_at > at)))
      $$;
      INSERT INTO reviews.course (draft_id, revision, author_id, channel_id, kind, language, risk, steps, step, escalated,
          due_at, also, needed, each, approvers, open)
        SELECT d.draft_id, d.revision, d.author_id, d.channel_id, d.kind, d.language,
          drafts.risk_now(d.interaction_id, d.content_id),
          '[{"who": "scope", "people": [], "role": null, "all": false, "needed": 1, "hours": null, "next": []}]', 0, 0,
          d.since + interval '8 hours', '{}', 1, false, '{}', true
        FROM drafts.under_review d WHERE d.state = 'submitted';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA reviews CASCADE');
  }
}
