import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Workshops and webinars: their dates, places with a waiting list, hosts and attendance. */
export class Sessions1763763130005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA sessions;
      CREATE TABLE sessions.session (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('workshop', 'webinar')),
        names jsonb NOT NULL,
        about jsonb NOT NULL,
        minutes integer NOT NULL CHECK (minutes BETWEEN 1 AND 600),
        legal_entity text,
        department text,
        retired boolean NOT NULL,
        version integer NOT NULL
      );
      COMMENT ON TABLE sessions.session IS 'a workshop or webinar, whenever it is held';

      CREATE TABLE sessions.sitting (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES sessions.session (id),
        starts_at timestamptz(3) NOT NULL,
        ends_at timestamptz(3) NOT NULL,
        time_zone text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        room text,
        address text,
        capacity integer NOT NULL CHECK (capacity BETWEEN 1 AND 10000),
        languages text[] NOT NULL,
        guest text,
        state text NOT NULL CHECK (state IN ('planned', 'cancelled')),
        reason text,
        moved_at timestamptz(3),
        cancelled_at timestamptz(3),
        sequence integer NOT NULL,
        version integer NOT NULL,
        CONSTRAINT sitting_ends_after CHECK (ends_at > starts_at),
        CONSTRAINT sitting_called_off CHECK ((state = 'cancelled') = (cancelled_at IS NOT NULL))
      );
      CREATE INDEX sitting_session ON sessions.sitting (session_id, starts_at);
      CREATE INDEX sitting_starts ON sessions.sitting (starts_at);
      COMMENT ON TABLE sessions.sitting IS 'a session held once: from, until, where, for how many';

      CREATE TABLE sessions.secret (
        sitting_id uuid PRIMARY KEY REFERENCES sessions.sitting (id) ON DELETE CASCADE,
        key bytea NOT NULL
      );
      COMMENT ON TABLE sessions.secret IS 'what the code shown in the room follows from';

      CREATE TABLE sessions.host (
        sitting_id uuid NOT NULL REFERENCES sessions.sitting (id) ON DELETE CASCADE,
        person_id uuid NOT NULL,
        PRIMARY KEY (sitting_id, person_id)
      );
      CREATE INDEX host_person ON sessions.host (person_id);

      CREATE TABLE sessions.place (
        id uuid PRIMARY KEY,
        sitting_id uuid NOT NULL REFERENCES sessions.sitting (id) ON DELETE CASCADE,
        person_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('held', 'waiting', 'ended')),
        turn integer NOT NULL,
        asked_at timestamptz(3) NOT NULL,
        promoted_at timestamptz(3),
        ended_at timestamptz(3),
        ended_why text CHECK (ended_why IN ('given-back', 'away', 'left', 'cancelled')),
        CONSTRAINT place_ended CHECK ((state = 'ended') = (ended_at IS NOT NULL) AND (ended_at IS NULL) = (ended_why IS NULL))
      );
      CREATE UNIQUE INDEX place_open ON sessions.place (sitting_id, person_id) WHERE state <> 'ended';
      CREATE UNIQUE INDEX place_turn ON sessions.place (sitting_id, turn);
      CREATE INDEX place_person ON sessions.place (person_id, sitting_id);
      COMMENT ON COLUMN sessions.place.turn IS 'the order in which places were asked for';

      CREATE TABLE sessions.attendance (
        id uuid PRIMARY KEY,
        sitting_id uuid NOT NULL REFERENCES sessions.sitting (id),
        person_id uuid NOT NULL,
        way text NOT NULL CHECK (way IN ('list', 'code')),
        marked_at timestamptz(3) NOT NULL,
        marked_by uuid NOT NULL,
        undone_at timestamptz(3),
        undone_by uuid,
        CONSTRAINT attendance_undone CHECK ((undone_at IS NULL) = (undone_by IS NULL))
      );
      CREATE UNIQUE INDEX attendance_standing ON sessions.attendance (sitting_id, person_id) WHERE undone_at IS NULL;
      CREATE INDEX attendance_person ON sessions.attendance (person_id);
      COMMENT ON TABLE sessions.attendance IS 'who was there; a mark that was undone stays as it was made';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA sessions CASCADE;');
  }
}
