import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of people for acts on many. */
export class Lists1763764210005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA lists;
      CREATE TABLE lists.list (
        id uuid PRIMARY KEY,
        made_by uuid NOT NULL,
        made_at timestamptz(3) NOT NULL,
        people integer NOT NULL,
        repeated integer NOT NULL,
        unknown_count integer NOT NULL,
        unknown text[] NOT NULL,
        kept_as text UNIQUE
      );
      COMMENT ON COLUMN lists.list.kept_as IS 'the trait by which an audience asks for its people; null: it goes after some days';
      CREATE INDEX list_made_by ON lists.list (made_by);
      CREATE TABLE lists.person (
        list_id uuid NOT NULL REFERENCES lists.list ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        person_id uuid NOT NULL,
        made_at timestamptz(3) NOT NULL,
        PRIMARY KEY (list_id, person_id)
      );
      CREATE INDEX person_person ON lists.person (person_id);
      CREATE INDEX person_made_at ON lists.person (made_at);
      CREATE VIEW lists.membership AS SELECT list_id, person_id FROM lists.person;
      COMMENT ON VIEW lists.membership IS 'who is on a list, for some days after it was made';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA lists CASCADE;');
  }
}
