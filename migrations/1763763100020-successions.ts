import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of those on earlier editions of a track. */
export class Successions1763763100020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA successions;
      CREATE TABLE successions.succession (
        edition_id uuid PRIMARY KEY,
        track_id uuid NOT NULL,
        enrolled text NOT NULL CHECK (enrolled IN ('stay', 'move', 'restart')),
        holders text NOT NULL CHECK (holders IN ('keep', 'renew')),
        renew_by date,
        decided_at timestamptz(3) NOT NULL,
        decided_by uuid,
        total integer NOT NULL,
        done integer NOT NULL,
        renewed integer,
        completed_at timestamptz(3),
        CHECK ((holders = 'renew') = (renew_by IS NOT NULL))
      );
      CREATE TABLE successions.moved (
        enrolment_id uuid NOT NULL,
        from_edition_id uuid NOT NULL,
        edition_id uuid NOT NULL,
        moved_at timestamptz(3) NOT NULL,
        PRIMARY KEY (enrolment_id, edition_id)
      );
      COMMENT ON TABLE successions.moved IS 'which edition an enrolment was on before';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA successions CASCADE;');
  }
}
