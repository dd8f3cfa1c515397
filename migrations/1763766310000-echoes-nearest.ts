import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The posts that have most in common with a text, by how many of its numbers, each at its place, are theirs. PostgreSQL
 * takes lists of numbers for far more alike than they are, and would read every post rather than ask the index.
 */
export class EchoesNearest1763766310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION echoes.nearest(asked int[], since timestamptz, besides uuid, most int)
      RETURNS TABLE (draft_id uuid, author_id uuid, channel_id uuid, at timestamptz)
      LANGUAGE sql STABLE SET enable_seqscan TO off SET enable_indexscan TO off AS $$
        WITH near AS MATERIALIZED (
          SELECT p.* FROM echoes.post p WHERE p.bands && $1 AND p.at >= $2 AND p.draft_id IS DISTINCT FROM $3)
        SELECT n.draft_id, n.author_id, n.channel_id, n.at FROM near n CROSS JOIN LATERAL (
          SELECT count(*) AS common FROM unnest(n.bands, $1) AS b (theirs, mine) WHERE b.theirs = b.mine) c
        ORDER BY c.common DESC, n.at DESC LIMIT $4
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION echoes.nearest');
  }
}
