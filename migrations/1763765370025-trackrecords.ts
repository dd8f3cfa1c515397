import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a track record proposes, by thresholds that can be read; the person answers, a lead decides. */
export class Trackrecords1763765370025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA trackrecords;
      CREATE TABLE trackrecords.threshold (
        from_at timestamptz(3) PRIMARY KEY,
        days integer NOT NULL CHECK (days BETWEEN 30 AND 730),
        least integer NOT NULL CHECK (least BETWEEN 3 AND 200),
        more_below integer NOT NULL CHECK (more_below BETWEEN 0 AND 100),
        less_from integer NOT NULL CHECK (less_from BETWEEN 0 AND 100),
        most_corrections integer NOT NULL CHECK (most_corrections BETWEEN 0 AND 50),
        answer_days integer NOT NULL CHECK (answer_days BETWEEN 1 AND 60),
        stated_by uuid,
        reason text NOT NULL,
        CHECK (more_below < less_from));
      INSERT INTO trackrecords.threshold (from_at, days, least, more_below, less_from, most_corrections, answer_days, reason)
        VALUES ('2000-01-01T00:00:00Z', 180, 8, 60, 95, 1, 7, 'As the house begins');
      CREATE TABLE trackrecords.switch (
        id uuid PRIMARY KEY,
        legal_entity text NOT NULL,
        wanted boolean NOT NULL,
        reason text NOT NULL,
        state text NOT NULL CHECK (state IN ('proposed', 'applied', 'refused')),
        proposed_by uuid NOT NULL,
        proposed_as text[] NOT NULL,
        proposed_at timestamptz(3) NOT NULL,
        decided_by uuid,
        decided_at timestamptz(3),
        CHECK ((state = 'proposed') = (decided_at IS NULL)));
      CREATE UNIQUE INDEX switch_waiting ON trackrecords.switch (legal_entity) WHERE state = 'proposed';
      CREATE TABLE trackrecords.proposal (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        channel_id uuid NOT NULL,
        direction text NOT NULL CHECK (direction IN ('more', 'less')),
        read integer NOT NULL,
        accepted integer NOT NULL,
        corrections integer NOT NULL,
        threshold_from timestamptz(3) NOT NULL REFERENCES trackrecords.threshold,
        state text NOT NULL CHECK (state IN ('open', 'accepted', 'kept', 'lapsed')),
        proposed_at timestamptz(3) NOT NULL,
        answer_until timestamptz(3) NOT NULL,
        answer text,
        answered_at timestamptz(3),
        decided_by uuid,
        decided_at timestamptz(3),
        reason text,
        version integer NOT NULL,
        CHECK ((state = 'open') = (decided_at IS NULL)));
      CREATE UNIQUE INDEX proposal_open ON trackrecords.proposal (person_id, channel_id) WHERE state = 'open';
      CREATE INDEX proposal_state ON trackrecords.proposal (state, proposed_at, id);
      CREATE FUNCTION trackrecords.is_off(legal_entity text) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT coalesce((SELECT NOT s.wanted FROM trackrecords.switch s
          WHERE s.state = 'applied' AND s.legal_entity = coalesce($1, '') ORDER BY s.decided_at DESC, s.id DESC LIMIT 1), false)
      $$;
      CREATE FUNCTION trackrecords.facts(since timestamptz) RETURNS TABLE (person_id uuid, channel_id uuid, read integer,
        accepted integer, corrections integer) LANGUAGE sql STABLE AS $$
        SELECT d.author_id, d.channel_id, count(*) FILTER (WHERE d.first)::integer,
          count(*) FILTER (WHERE d.first AND d.passed)::integer, count(*) FILTER (WHERE d.corrected)::integer
        FROM (
          SELECT o.author_id, o.channel_id, o.draft_id,
            bool_or(o.revision = 1 AND o.decision IN ('approve', 'return', 'decline')) AS first,
            bool_or(o.revision = 1 AND o.decision = 'approve')
              AND NOT bool_or(o.revision = 1 AND o.decision IN ('return', 'decline')) AS passed,
            bool_or(o.decision = 'correct') AS corrected
          FROM drafts.decisions o
          WHERE o.account_kind = 'business' AND o.kind <> 'practice' AND o.at >= $1
          GROUP BY o.author_id, o.channel_id, o.draft_id) d
        GROUP BY d.author_id, d.channel_id
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA trackrecords CASCADE');
  }
}
