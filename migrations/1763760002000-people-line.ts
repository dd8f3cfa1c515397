import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who stands below a manager, at any depth; names by external id, of those who left too. */
export class PeopleLine1763760002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION people.under(head text) RETURNS TABLE (person_id uuid) LANGUAGE sql STABLE ROWS 100 AS $$
        WITH RECURSIVE line AS (
          SELECT p.id FROM people.person p JOIN people.person m ON m.id = p.manager_id WHERE m.external_id = head
          UNION
          SELECT p.id FROM people.person p JOIN line l ON p.manager_id = l.id)
        SELECT line.id FROM line JOIN people.person h ON h.external_id = head AND h.id <> line.id
      $$;
      CREATE FUNCTION people.named(external_ids text[]) RETURNS TABLE (external_id text, name text, names jsonb)
      LANGUAGE sql STABLE AS $$
        SELECT p.external_id, p.given_name || ' ' || p.family_name, p.names
        FROM people.person p WHERE p.external_id = ANY(external_ids)
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION people.named(text[]); DROP FUNCTION people.under(text);');
  }
}
