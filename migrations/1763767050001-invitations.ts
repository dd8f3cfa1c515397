import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What calendars were told of sessions, by mail. */
export class Invitations1763767050001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA invitations;
      CREATE TABLE invitations.invitation (
        id uuid PRIMARY KEY,
        sitting_id uuid NOT NULL,
        person_id uuid NOT NULL,
        turn integer NOT NULL,
        method text NOT NULL CHECK (method IN ('request', 'cancel')),
        dated integer NOT NULL,
        sequence integer NOT NULL,
        created_at timestamptz(3) NOT NULL,
        UNIQUE (sitting_id, person_id, turn)
      );
      CREATE INDEX invitation_person ON invitations.invitation (person_id);
      COMMENT ON TABLE invitations.invitation IS 'what a calendar is told of a sitting; the last turn holds';
      COMMENT ON COLUMN invitations.invitation.dated IS 'sequence of the sitting that it tells';
      COMMENT ON COLUMN invitations.invitation.sequence IS 'by which the calendar knows what is newer';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM deliveries.delivery WHERE medium = 'calendar';
      DROP SCHEMA invitations CASCADE;`);
  }
}
