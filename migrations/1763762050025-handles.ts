import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who holds what on networks: branded handles, roles on our channels there, and accounts of one's own that somebody registered. */
export class Handles1763762050025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA handles;
      CREATE TABLE handles.handle (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        network text NOT NULL,
        name text NOT NULL,
        purpose text NOT NULL,
        state text NOT NULL CHECK (state IN ('requested', 'withdrawn', 'declined', 'approved', 'sunset')),
        requested_at timestamptz(3) NOT NULL,
        decided_at timestamptz(3),
        decided_by uuid,
        note text,
        confirmed_at timestamptz(3),
        sunset_on date,
        sunset_reason text CHECK (sunset_reason IN ('dormant', 'left', 'given-up', 'decided')),
        sunset_note text,
        sunset_at timestamptz(3),
        version integer NOT NULL,
        CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
        CHECK ((state IN ('approved', 'sunset')) <= (confirmed_at IS NOT NULL)),
        CHECK ((state = 'sunset') = (sunset_at IS NOT NULL)),
        CHECK ((sunset_on IS NULL) = (sunset_reason IS NULL))
      );
      COMMENT ON COLUMN handles.handle.sunset_on IS 'planned, or when it was; with its reason';
      CREATE UNIQUE INDEX handle_open ON handles.handle (network, lower(name)) WHERE state IN ('requested', 'approved');
      CREATE INDEX handle_person ON handles.handle (person_id, id);
      CREATE INDEX handle_state ON handles.handle (state, id);
      CREATE TABLE handles.account (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        network text NOT NULL,
        name text,
        added_at timestamptz(3) NOT NULL
      );
      COMMENT ON TABLE handles.account IS 'registered by choice, shown to its owner alone, gone when taken back';
      CREATE INDEX account_person ON handles.account (person_id, id);
      CREATE TABLE handles.network_role (
        id uuid PRIMARY KEY,
        channel_id uuid NOT NULL,
        person_id uuid NOT NULL,
        role text NOT NULL,
        since date NOT NULL,
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3) CHECK (until_at >= from_at),
        confirmed_at timestamptz(3) NOT NULL,
        confirmed_by uuid NOT NULL
      );
      COMMENT ON COLUMN handles.network_role.since IS 'since when on the network; from_at is when it was registered here';
      CREATE UNIQUE INDEX network_role_open ON handles.network_role (channel_id, person_id) WHERE until_at IS NULL;
      CREATE INDEX network_role_person ON handles.network_role (person_id) WHERE until_at IS NULL;
      -- Days of absence do not count.
      CREATE FUNCTION handles.dormant_on(person uuid, confirmed timestamptz, days integer, at timestamptz) RETURNS date
      LANGUAGE sql STABLE AS $$
        SELECT ($2 AT TIME ZONE 'UTC')::date + $3 + coalesce((
          SELECT sum(least(a.until_on, ($4 AT TIME ZONE 'UTC')::date) - greatest(a.from_on, ($2 AT TIME ZONE 'UTC')::date) + 1)
          FROM people.absences a WHERE a.person_id = $1 AND a.from_on <= ($4 AT TIME ZONE 'UTC')::date
            AND a.until_on >= ($2 AT TIME ZONE 'UTC')::date), 0)::integer
      $$;
      COMMENT ON FUNCTION handles.dormant_on IS 'so many days after the holder last said that the handle is used';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA handles CASCADE;');
  }
}
