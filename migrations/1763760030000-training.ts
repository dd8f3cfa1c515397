import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Assignments, enrolments and their grounds, progress, studies, credits, recognised prior learning and awards. */
export class Training1763760030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA training;
      CREATE FUNCTION training.new_id(at timestamptz) RETURNS uuid LANGUAGE sql VOLATILE AS $$
        SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) PLACING
          substring(int8send(floor(extract(epoch FROM at) * 1000)::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid
      $$;
      CREATE TABLE training.assignment (
        id uuid PRIMARY KEY,
        asks text NOT NULL CHECK (asks IN ('belt', 'track')),
        belt_id uuid NOT NULL,
        track_id uuid NOT NULL,
        edition_id uuid NOT NULL,
        audience_id uuid NOT NULL,
        audience_names jsonb NOT NULL,
        due_on date NOT NULL,
        joiner_days integer NOT NULL CHECK (joiner_days > 0),
        reason text NOT NULL,
        assigned_by text NOT NULL,
        assigned_at timestamptz(3) NOT NULL,
        ended_at timestamptz(3),
        version integer NOT NULL
      );
      CREATE INDEX assignment_audience ON training.assignment (audience_id) WHERE ended_at IS NULL;
      CREATE INDEX assignment_belt ON training.assignment (belt_id) WHERE ended_at IS NULL;

      CREATE TABLE training.enrolment (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        edition_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('assigned', 'voluntary', 'withdrawn', 'completed')),
        due_on date CHECK (due_on IS NULL OR state IN ('assigned', 'completed')),
        enrolled_at timestamptz(3) NOT NULL,
        started_at timestamptz(3),
        completed_at timestamptz(3),
        UNIQUE (person_id, edition_id),
        CHECK ((state = 'completed') = (completed_at IS NOT NULL)),
        CHECK (state <> 'withdrawn' OR started_at IS NULL)
      );
      CREATE INDEX enrolment_due ON training.enrolment (coalesce(due_on, 'infinity'::date), id);

      CREATE TABLE training.ground (
        id bigint GENERATED ALWAYS AS IDENTITY,
        enrolment_id uuid NOT NULL,
        person_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('assignment', 'voluntary')),
        assignment_id uuid,
        due_on date,
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3),
        recorded_at timestamptz(3) NOT NULL,
        PRIMARY KEY (enrolment_id, id),
        CHECK ((kind = 'assignment') = (assignment_id IS NOT NULL)),
        CHECK ((kind = 'assignment') = (due_on IS NOT NULL))
      );
      CREATE UNIQUE INDEX ground_assignment ON training.ground (assignment_id, person_id)
        WHERE until_at IS NULL AND assignment_id IS NOT NULL;
      CREATE UNIQUE INDEX ground_voluntary ON training.ground (enrolment_id)
        WHERE until_at IS NULL AND kind = 'voluntary';

      CREATE TABLE training.progress (
        enrolment_id uuid NOT NULL REFERENCES training.enrolment,
        module_id uuid NOT NULL,
        credited_ms integer NOT NULL DEFAULT 0 CHECK (credited_ms >= 0),
        completed_at timestamptz(3),
        PRIMARY KEY (enrolment_id, module_id)
      );
      CREATE TABLE training.study (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        enrolment_id uuid NOT NULL,
        module_id uuid NOT NULL,
        opened_at timestamptz(3) NOT NULL,
        beat_at timestamptz(3) NOT NULL,
        ended_at timestamptz(3)
      );
      CREATE UNIQUE INDEX study_open ON training.study (person_id) WHERE ended_at IS NULL;
      CREATE INDEX study_beat ON training.study (beat_at);
      CREATE TABLE training.credit (
        source text NOT NULL,
        subject_id uuid NOT NULL,
        person_id uuid NOT NULL,
        seconds integer NOT NULL CHECK (seconds > 0),
        at timestamptz(3) NOT NULL,
        PRIMARY KEY (person_id, source, subject_id)
      );

      CREATE TABLE training.recognition (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        belt_id uuid NOT NULL,
        reason text NOT NULL,
        ends_on date NOT NULL,
        state text NOT NULL CHECK (state IN ('proposed', 'confirmed', 'refused')),
        proposed_by uuid NOT NULL,
        proposed_at timestamptz(3) NOT NULL,
        decided_by uuid,
        decided_at timestamptz(3),
        version integer NOT NULL,
        CHECK (proposed_by <> person_id AND decided_by <> person_id AND decided_by <> proposed_by),
        CHECK ((state = 'proposed') = (decided_by IS NULL) AND (state = 'proposed') = (decided_at IS NULL))
      );
      CREATE UNIQUE INDEX recognition_open ON training.recognition (person_id, belt_id) WHERE state = 'proposed';
      CREATE TABLE training.award (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        belt_id uuid NOT NULL,
        ground text NOT NULL CHECK (ground IN ('track', 'recognition')),
        track_id uuid,
        edition_id uuid,
        enrolment_id uuid UNIQUE REFERENCES training.enrolment,
        recognition_id uuid UNIQUE REFERENCES training.recognition,
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3),
        revoked_at timestamptz(3),
        recorded_at timestamptz(3) NOT NULL,
        closed_at timestamptz(3),
        CHECK ((ground = 'track') = (enrolment_id IS NOT NULL AND track_id IS NOT NULL AND edition_id IS NOT NULL)),
        CHECK ((ground = 'recognition') = (recognition_id IS NOT NULL))
      );
      CREATE INDEX award_person ON training.award (person_id, belt_id);
      CREATE INDEX award_ending ON training.award (until_at) WHERE closed_at IS NULL;
      CREATE INDEX award_from ON training.award (from_at);

      CREATE FUNCTION training.held_at(timestamptz)
      RETURNS TABLE (person_id uuid, belt_id uuid, belt_code text, rank integer, award_id uuid, from_at timestamptz,
                     until_at timestamptz)
      LANGUAGE sql STABLE AS $$
        SELECT a.person_id, a.belt_id, b.code, b.rank, a.id, a.from_at::timestamptz, a.until_at::timestamptz
        FROM training.award a JOIN curricula.belt_ladder b ON b.belt_id = a.belt_id
        WHERE a.from_at <= $1 AND (a.until_at IS NULL OR a.until_at > $1) AND (a.revoked_at IS NULL OR a.revoked_at > $1)
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA training CASCADE;');
  }
}
