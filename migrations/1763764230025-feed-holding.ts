import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What higher rooms ask about claims: who holds an interaction, and what it says. */
export class FeedHolding1763764230025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION feed.holds(interaction uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (SELECT FROM feed.claim c
          WHERE c.interaction_id = interaction AND c.person_id = person AND c.ended_at IS NULL)
      $$;
      CREATE FUNCTION feed.words(interaction uuid) RETURNS TABLE (text text) LANGUAGE sql STABLE AS $$
        SELECT n.text FROM feed.identity i JOIN feed.interaction n ON n.id = i.interaction_id AND n.arrived_at = i.arrived_at
        WHERE i.interaction_id = interaction
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION feed.words; DROP FUNCTION feed.holds');
  }
}
