import type { MigrationInterface, QueryRunner } from 'typeorm';

const VIEW = `SELECT id AS module_id, edition_id, position, kind, code, names, seconds, clauses, quiz_id, document_id, material_id`;

/** Modules that come after others, and choices: any two of these. */
export class CurriculaPaths1763763100005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE curricula.edition ADD COLUMN choices jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE curricula.module ADD COLUMN after text[] NOT NULL DEFAULT '{}';
      ALTER TABLE curricula.module ADD COLUMN choice text;
      CREATE OR REPLACE VIEW curricula.modules AS ${VIEW}, after, choice FROM curricula.module;
      CREATE VIEW curricula.choices AS
        SELECT e.id AS edition_id, c.code, c.names, c.least
        FROM curricula.edition e
        CROSS JOIN LATERAL jsonb_to_recordset(e.choices) AS c (code text, names jsonb, least integer)
        WHERE e.choices <> '[]';
      COMMENT ON VIEW curricula.choices IS 'of the modules with this choice as many as least are to be completed';
      CREATE FUNCTION curricula.least_seconds(edition uuid) RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT (
          coalesce((SELECT sum(m.seconds) FROM curricula.module m WHERE m.edition_id = $1 AND m.choice IS NULL), 0)
          + coalesce((
            SELECT sum(m.seconds) FROM (
              SELECT m.seconds, c.least, row_number() OVER (PARTITION BY m.choice ORDER BY m.seconds) AS place
              FROM curricula.choices c
              JOIN curricula.module m ON m.edition_id = c.edition_id AND m.choice = c.code
              WHERE c.edition_id = $1) m
            WHERE m.place <= m.least), 0))::integer
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION curricula.least_seconds(uuid);
      DROP VIEW curricula.choices;
      DROP VIEW curricula.modules;
      CREATE VIEW curricula.modules AS ${VIEW} FROM curricula.module;
      ALTER TABLE curricula.module DROP COLUMN choice;
      ALTER TABLE curricula.module DROP COLUMN after;
      ALTER TABLE curricula.edition DROP COLUMN choices;`);
  }
}
