import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Interactions by month of arrival, their identity, threads and routing; topics; claims; answers; weekly updates. */
export class Feed1763760040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA feed;
      CREATE TABLE feed.topic (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        names jsonb NOT NULL,
        risk smallint NOT NULL CHECK (risk BETWEEN 1 AND 3),
        offered boolean NOT NULL,
        departments text[] NOT NULL DEFAULT '{}',
        job_families text[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1
      );
      CREATE TABLE feed.topic_risk (
        id uuid PRIMARY KEY,
        topic_id uuid NOT NULL REFERENCES feed.topic,
        risk smallint NOT NULL CHECK (risk BETWEEN 1 AND 3),
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3),
        recorded_at timestamptz(3) NOT NULL
      );
      CREATE UNIQUE INDEX topic_risk_open ON feed.topic_risk (topic_id) WHERE until_at IS NULL;
      CREATE TABLE feed.keyword (
        id uuid PRIMARY KEY,
        topic_id uuid NOT NULL REFERENCES feed.topic,
        channel_id uuid NOT NULL,
        keyword text NOT NULL,
        folded text NOT NULL,
        match text NOT NULL CHECK (match IN ('contains', 'prefix', 'word')),
        language text,
        UNIQUE NULLS NOT DISTINCT (topic_id, channel_id, folded, match, language)
      );
      CREATE INDEX keyword_channel ON feed.keyword (channel_id);
      CREATE TABLE feed.topic_channel (
        topic_id uuid NOT NULL REFERENCES feed.topic,
        channel_id uuid NOT NULL,
        PRIMARY KEY (topic_id, channel_id)
      );
      COMMENT ON TABLE feed.topic_channel IS 'pairs that any interaction was or may be routed to; never shrinks';
      CREATE TABLE feed.topic_person (
        id uuid PRIMARY KEY,
        topic_id uuid NOT NULL REFERENCES feed.topic,
        person_id uuid NOT NULL,
        origin text NOT NULL CHECK (origin IN ('given', 'chosen')),
        given_by uuid,
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3) CHECK (until_at >= from_at)
      );
      CREATE UNIQUE INDEX topic_person_open ON feed.topic_person (person_id, topic_id, origin) WHERE until_at IS NULL;
      CREATE INDEX topic_person_topic ON feed.topic_person (topic_id) WHERE until_at IS NULL;

      CREATE TABLE feed.author (
        id uuid PRIMARY KEY,
        channel_id uuid NOT NULL,
        handle text NOT NULL,
        UNIQUE (channel_id, handle)
      );
      COMMENT ON TABLE feed.author IS 'customers as the network names them, apart from what they said';
      CREATE TABLE feed.thread (
        id uuid PRIMARY KEY,
        channel_id uuid NOT NULL,
        root_external_id text NOT NULL,
        UNIQUE (channel_id, root_external_id)
      );
      COMMENT ON COLUMN feed.thread.root_external_id IS 'the topmost ancestor: an interaction, or one that never arrived';
      CREATE TABLE feed.interaction (
        id uuid NOT NULL,
        arrived_at timestamptz(3) NOT NULL,
        channel_id uuid NOT NULL,
        external_id text NOT NULL,
        ours boolean NOT NULL,
        said_at timestamptz(3) NOT NULL,
        language text,
        text text NOT NULL,
        link text,
        author uuid,
        goal_id uuid,
        status text NOT NULL CHECK (status IN ('waiting', 'answered', 'closed')),
        outcome text,
        done_at timestamptz(3),
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (id, arrived_at)
      ) PARTITION BY RANGE (arrived_at);
      CREATE TABLE feed.interaction_default PARTITION OF feed.interaction DEFAULT;
      CREATE TABLE feed.identity (
        channel_id uuid NOT NULL,
        external_id text NOT NULL,
        interaction_id uuid NOT NULL,
        arrived_at timestamptz(3) NOT NULL,
        thread_id uuid NOT NULL,
        parent_external_id text,
        ours boolean NOT NULL,
        PRIMARY KEY (channel_id, external_id)
      );
      CREATE UNIQUE INDEX identity_interaction ON feed.identity (interaction_id);
      CREATE INDEX identity_thread ON feed.identity (thread_id);
      CREATE INDEX identity_parent ON feed.identity (channel_id, parent_external_id) WHERE parent_external_id IS NOT NULL;
      CREATE TABLE feed.version (
        interaction_id uuid NOT NULL,
        number integer NOT NULL,
        text text NOT NULL,
        replaced_at timestamptz(3) NOT NULL,
        PRIMARY KEY (interaction_id, number)
      );
      COMMENT ON TABLE feed.version IS 'texts that the source has since changed';
      CREATE TABLE feed.arrival (
        batch_id uuid NOT NULL,
        interaction_id uuid NOT NULL,
        arrived_at timestamptz(3) NOT NULL,
        PRIMARY KEY (batch_id, interaction_id)
      );
      COMMENT ON TABLE feed.arrival IS 'interactions that wait to be routed';
      CREATE TABLE feed.routing (
        interaction_id uuid NOT NULL,
        topic_id uuid,
        channel_id uuid NOT NULL,
        risk smallint NOT NULL CHECK (risk BETWEEN 1 AND 3),
        arrived_at timestamptz(3) NOT NULL,
        open boolean NOT NULL,
        keyword text,
        routed_by uuid,
        UNIQUE NULLS NOT DISTINCT (interaction_id, topic_id)
      ) WITH (autovacuum_vacuum_scale_factor = 0.02);
      COMMENT ON TABLE feed.routing IS 'topics of an interaction; without a topic: unrouted';
      COMMENT ON COLUMN feed.routing.risk IS 'the highest of all topics of the interaction';
      COMMENT ON COLUMN feed.routing.open IS 'waits for somebody to claim it';
      CREATE INDEX routing_open ON feed.routing (channel_id, topic_id, risk, arrived_at DESC, interaction_id DESC)
        WHERE open;
      CREATE INDEX routing_unrouted ON feed.routing (arrived_at, interaction_id) WHERE open AND topic_id IS NULL;
      CREATE INDEX routing_topic ON feed.routing (topic_id, arrived_at DESC);

      CREATE TABLE feed.claim (
        id uuid PRIMARY KEY,
        interaction_id uuid NOT NULL,
        person_id uuid NOT NULL,
        from_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3),
        ended_at timestamptz(3),
        ending text CHECK (ending IN ('released', 'expired', 'left', 'answered', 'no-answer-needed', 'moved-to-private', 'spam')),
        note text,
        CHECK ((ended_at IS NULL) = (ending IS NULL))
      );
      COMMENT ON COLUMN feed.claim.expires_at IS 'end of the lease; null while the holder waits for a decision';
      CREATE UNIQUE INDEX claim_open ON feed.claim (interaction_id) WHERE ended_at IS NULL;
      CREATE INDEX claim_person ON feed.claim (person_id) WHERE ended_at IS NULL;
      CREATE INDEX claim_expiry ON feed.claim (expires_at) WHERE ended_at IS NULL;
      CREATE INDEX claim_interaction ON feed.claim (interaction_id);
      CREATE TABLE feed.answer (
        id uuid PRIMARY KEY,
        interaction_id uuid NOT NULL,
        own_interaction_id uuid NOT NULL UNIQUE,
        draft_id uuid NOT NULL UNIQUE,
        person_id uuid NOT NULL,
        at timestamptz(3) NOT NULL
      );
      CREATE INDEX answer_interaction ON feed.answer (interaction_id);

      CREATE TABLE feed.update (
        id uuid PRIMARY KEY,
        week_of date NOT NULL,
        department text NOT NULL,
        made_at timestamptz(3) NOT NULL,
        UNIQUE (department, week_of)
      );
      COMMENT ON COLUMN feed.update.department IS 'empty for persons without one';
      CREATE TABLE feed.update_item (
        update_id uuid NOT NULL REFERENCES feed.update,
        interaction_id uuid NOT NULL,
        arrived_at timestamptz(3) NOT NULL,
        position integer NOT NULL,
        pinned boolean NOT NULL DEFAULT false,
        removed boolean NOT NULL DEFAULT false,
        sentence jsonb,
        PRIMARY KEY (update_id, interaction_id)
      );
      CREATE TABLE feed.reading (
        update_id uuid NOT NULL REFERENCES feed.update,
        person_id uuid NOT NULL,
        opened_at timestamptz(3) NOT NULL,
        seconds integer,
        read_at timestamptz(3),
        PRIMARY KEY (update_id, person_id)
      );
      CREATE INDEX reading_person ON feed.reading (person_id);`);
    await runner.query(`
      CREATE FUNCTION feed.prepare_months(at timestamptz, months integer) RETURNS integer
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
      DECLARE
        made integer := 0;
        first timestamptz;
        next timestamptz;
        name text;
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtextextended('feed.prepare_months', 0));
        FOR ahead IN 0 .. least(months, 24) - 1 LOOP
          first := date_trunc('month', at) + make_interval(months => ahead);
          next := first + interval '1 month';
          name := 'interaction_' || to_char(first, 'YYYY_MM');
          CONTINUE WHEN to_regclass('feed.' || name) IS NOT NULL;
          EXECUTE format('CREATE TABLE feed.%I (LIKE feed.interaction INCLUDING ALL)', name);
          EXECUTE format('WITH moved AS (
              DELETE FROM feed.interaction_default WHERE arrived_at >= %L AND arrived_at < %L RETURNING *)
            INSERT INTO feed.%I SELECT * FROM moved', first, next, name);
          EXECUTE format('ALTER TABLE feed.interaction ATTACH PARTITION feed.%I FOR VALUES FROM (%L) TO (%L)',
            name, first, next);
          made := made + 1;
        END LOOP;
        RETURN made;
      END $$;
      REVOKE ALL ON FUNCTION feed.prepare_months(timestamptz, integer) FROM PUBLIC;
      COMMENT ON FUNCTION feed.prepare_months IS 'makes the partitions of this month and those after it; rows that came first move in';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA feed CASCADE;');
  }
}
