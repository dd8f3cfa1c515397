import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Practices: interactions to answer, what was answered, and how it was marked. */
export class Practices1763763130010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA practices;
      CREATE TABLE practices.practice (
        id uuid PRIMARY KEY,
        names jsonb NOT NULL,
        network text NOT NULL,
        situation jsonb NOT NULL,
        task jsonb NOT NULL,
        model jsonb NOT NULL,
        rubric jsonb NOT NULL,
        pass_mark integer NOT NULL CHECK (pass_mark BETWEEN 0 AND 100),
        attempts integer NOT NULL CHECK (attempts BETWEEN 1 AND 20),
        retired boolean NOT NULL,
        version integer NOT NULL
      );
      COMMENT ON TABLE practices.practice IS 'a realistic interaction to answer, and the rubric that answers are marked by';

      CREATE TABLE practices.words (
        practice_id uuid NOT NULL REFERENCES practices.practice (id),
        person_id uuid NOT NULL,
        language text NOT NULL,
        text text NOT NULL,
        edited_at timestamptz(3) NOT NULL,
        version integer NOT NULL,
        PRIMARY KEY (practice_id, person_id)
      );
      CREATE INDEX words_person ON practices.words (person_id);
      COMMENT ON TABLE practices.words IS 'what nobody but its author reads; it goes when it is submitted';

      CREATE TABLE practices.submission (
        id uuid PRIMARY KEY,
        practice_id uuid NOT NULL REFERENCES practices.practice (id),
        person_id uuid NOT NULL,
        number integer NOT NULL,
        language text NOT NULL,
        text text NOT NULL,
        rubric jsonb NOT NULL,
        pass_mark integer NOT NULL,
        submitted_at timestamptz(3) NOT NULL,
        taken_by uuid,
        taken_at timestamptz(3),
        marked_by uuid,
        marked_at timestamptz(3),
        marks jsonb,
        score integer,
        passed boolean,
        feedback text,
        version integer NOT NULL,
        CONSTRAINT submission_taken CHECK ((taken_by IS NULL) = (taken_at IS NULL)),
        CONSTRAINT submission_marked CHECK ((marked_at IS NULL) = (marked_by IS NULL) AND (marked_at IS NULL) = (marks IS NULL)
          AND (marked_at IS NULL) = (score IS NULL) AND (marked_at IS NULL) = (passed IS NULL)),
        CONSTRAINT submission_somebody_else CHECK (marked_by <> person_id)
      );
      CREATE UNIQUE INDEX submission_number ON practices.submission (practice_id, person_id, number);
      CREATE UNIQUE INDEX submission_waiting ON practices.submission (practice_id, person_id) WHERE marked_at IS NULL;
      CREATE INDEX submission_queue ON practices.submission (id) WHERE marked_at IS NULL;
      CREATE INDEX submission_person ON practices.submission (person_id);

      CREATE TABLE practices.allowance (
        id uuid PRIMARY KEY,
        practice_id uuid NOT NULL REFERENCES practices.practice (id),
        person_id uuid NOT NULL,
        allowed_by uuid NOT NULL,
        allowed_at timestamptz(3) NOT NULL,
        reason text NOT NULL,
        CONSTRAINT allowance_somebody_else CHECK (allowed_by <> person_id)
      );
      CREATE INDEX allowance_person ON practices.allowance (person_id, practice_id);
      COMMENT ON TABLE practices.allowance IS 'one attempt more than the practice gives';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA practices CASCADE;');
  }
}
