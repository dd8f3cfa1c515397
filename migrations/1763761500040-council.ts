import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Works-council mode by legal entity, what differs from the committed matrix there, and who changed it. */
export class Council1763761500040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA council;
      CREATE TABLE council.change (
        id uuid PRIMARY KEY,
        legal_entity text NOT NULL,
        wanted jsonb NOT NULL,
        loosens text[] NOT NULL,
        reason text NOT NULL,
        state text NOT NULL CHECK (state IN ('proposed', 'applied', 'refused')),
        proposed_by uuid NOT NULL,
        proposed_as text[] NOT NULL,
        proposed_at timestamptz(3) NOT NULL,
        decided_by uuid,
        decided_as text[],
        decided_at timestamptz(3),
        CHECK ((state = 'proposed') = (decided_at IS NULL)),
        CHECK (state <> 'applied' OR loosens = '{}' OR (decided_by <> proposed_by AND
          ('council' = ANY(proposed_as) OR 'council' = ANY(decided_as))))
      );
      CREATE UNIQUE INDEX change_open ON council.change (legal_entity) WHERE state = 'proposed';
      CREATE TABLE council.setting (
        id uuid PRIMARY KEY,
        legal_entity text NOT NULL,
        minimum integer NOT NULL CHECK (minimum BETWEEN 3 AND 1000),
        sights jsonb NOT NULL,
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3) CHECK (until_at >= from_at),
        change_id uuid NOT NULL REFERENCES council.change
      );
      CREATE UNIQUE INDEX setting_open ON council.setting (legal_entity) WHERE until_at IS NULL;
      COMMENT ON TABLE council.setting IS 'legal entities in works-council mode, from and until; one without an open row is not';
      COMMENT ON COLUMN council.setting.sights IS 'what differs from the committed matrix, "data/purpose/role" to sight';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA council CASCADE;');
  }
}
