import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who belonged to an audience, from when until when: a proof of a day past asks about the members of that day. */
export class AudiencesFormer1763762060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audiences.former (
        audience_id uuid NOT NULL REFERENCES audiences.audience,
        person_id uuid NOT NULL,
        since timestamptz(3) NOT NULL,
        until_at timestamptz(3) NOT NULL,
        PRIMARY KEY (audience_id, person_id, since)
      );
      CREATE INDEX former_person ON audiences.former (person_id);
      CREATE FUNCTION audiences.members_at(timestamptz) RETURNS TABLE (audience_id uuid, person_id uuid)
      LANGUAGE sql STABLE AS $function$
        SELECT m.audience_id, m.person_id FROM audiences.member m WHERE m.since <= $1
        UNION ALL
        SELECT f.audience_id, f.person_id FROM audiences.former f WHERE f.since <= $1 AND f.until_at > $1
      $function$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION audiences.members_at(timestamptz);
      DROP TABLE audiences.former;`);
  }
}
