import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Social radio: episodes, what they carry, who heard them, where a podcast was switched on, and its private addresses. */
export class Radio1763764260020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA radio;
      CREATE TABLE radio.episode (
        id uuid PRIMARY KEY,
        names jsonb NOT NULL,
        words jsonb NOT NULL,
        transcript jsonb NOT NULL,
        audience_id uuid,
        state text NOT NULL CHECK (state IN ('draft', 'published', 'withdrawn')),
        sound_type text,
        sound_hash bytea,
        sound_bytes int CHECK (sound_bytes > 0),
        sound_seconds int CHECK (sound_seconds > 0),
        reading_seconds int CHECK (reading_seconds > 0),
        number int UNIQUE,
        created_by uuid NOT NULL,
        created_at timestamptz(3) NOT NULL,
        published_by uuid,
        published_at timestamptz(3),
        withdrawn_by uuid,
        withdrawn_at timestamptz(3),
        version int NOT NULL,
        CHECK (num_nulls(sound_type, sound_hash, sound_bytes, sound_seconds) IN (0, 4)),
        CHECK ((state = 'draft') = (published_at IS NULL)),
        CHECK (num_nulls(published_by, published_at, number, reading_seconds) IN (0, 4)),
        CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL)));
      CREATE INDEX ON radio.episode (published_at DESC, id DESC) WHERE state = 'published';
      COMMENT ON COLUMN radio.episode.audience_id IS 'null: everybody';
      CREATE TABLE radio.part (
        episode_id uuid NOT NULL REFERENCES radio.episode,
        position int NOT NULL,
        interaction_id uuid NOT NULL,
        arrived_at timestamptz(3) NOT NULL,
        note jsonb NOT NULL,
        PRIMARY KEY (episode_id, position),
        UNIQUE (episode_id, interaction_id));
      COMMENT ON TABLE radio.part IS 'interactions of an episode, in order; their texts stay in the feed, so what is erased there is gone here';
      CREATE TABLE radio.hearing (
        episode_id uuid NOT NULL REFERENCES radio.episode,
        person_id uuid NOT NULL,
        began_at timestamptz(3) NOT NULL,
        beat_at timestamptz(3) NOT NULL,
        heard_ms int NOT NULL,
        position int NOT NULL,
        credited_seconds int CHECK (credited_seconds > 0),
        credited_at timestamptz(3),
        PRIMARY KEY (episode_id, person_id),
        CHECK ((credited_seconds IS NULL) = (credited_at IS NULL)));
      CREATE INDEX ON radio.hearing (person_id);
      COMMENT ON COLUMN radio.hearing.position IS 'seconds of sound where its hearer stopped, on whatever device';
      CREATE TABLE radio.podcast_change (
        id uuid PRIMARY KEY,
        legal_entity text NOT NULL,
        wanted boolean NOT NULL,
        reason text NOT NULL,
        state text NOT NULL CHECK (state IN ('proposed', 'applied', 'refused')),
        proposed_by uuid NOT NULL,
        proposed_as text[] NOT NULL,
        proposed_at timestamptz(3) NOT NULL,
        decided_by uuid,
        decided_as text[],
        decided_at timestamptz(3),
        CHECK (num_nulls(decided_by, decided_as, decided_at) IN (0, 3)),
        CHECK ((state = 'proposed') = (decided_at IS NULL)));
      CREATE UNIQUE INDEX ON radio.podcast_change (legal_entity) WHERE state = 'proposed';
      CREATE INDEX ON radio.podcast_change (legal_entity, decided_at DESC) WHERE state = 'applied';
      COMMENT ON TABLE radio.podcast_change IS 'switching the podcast of a legal entity (empty: of people without one) on or off';
      CREATE FUNCTION radio.podcasts() RETURNS TABLE (legal_entity text) LANGUAGE sql STABLE AS $$
        SELECT c.legal_entity FROM (
          SELECT DISTINCT ON (legal_entity) legal_entity, wanted FROM radio.podcast_change
          WHERE state = 'applied' ORDER BY legal_entity, decided_at DESC, id DESC) c WHERE c.wanted $$;
      CREATE TABLE radio.address (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        secret_hash bytea NOT NULL UNIQUE,
        made_at timestamptz(3) NOT NULL,
        ended_at timestamptz(3));
      CREATE UNIQUE INDEX ON radio.address (person_id) WHERE ended_at IS NULL;
      COMMENT ON TABLE radio.address IS 'private addresses of the podcast: that they are used is nowhere stored';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA radio CASCADE');
  }
}
