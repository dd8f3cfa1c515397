import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Topics that are kept out of the feeds of those whose belt is below a rank, for a time. */
export class FeedFreeze1763764250015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE feed.freeze (
        id uuid PRIMARY KEY,
        topic_id uuid NOT NULL,
        channel_ids uuid[],
        below_rank int NOT NULL);
      COMMENT ON TABLE feed.freeze IS 'topics kept out of the feeds of lower belts; what says why stands in the room above that did it';
      CREATE FUNCTION feed.frozen(person uuid, topic uuid, channel uuid, at timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (
          SELECT FROM feed.freeze f WHERE f.topic_id = $2 AND (f.channel_ids IS NULL OR $3 = ANY(f.channel_ids))
            AND f.below_rank > (SELECT coalesce(max(h.rank), 0) FROM training.held_at($4) h WHERE h.person_id = $1))
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION feed.frozen; DROP TABLE feed.freeze');
  }
}
