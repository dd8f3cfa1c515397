import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What its source has taken back: the text goes from sight and stays as a version. */
export class FeedRemoved1763764220035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE feed.interaction ADD COLUMN removed_at timestamptz(3);
      COMMENT ON COLUMN feed.interaction.removed_at IS
        'removed at the source: the text is empty from then on, and the last version holds it until it is disposed of';
      ALTER TABLE feed.author ADD COLUMN last_on date;
      UPDATE feed.author a SET last_on = n.last_on
      FROM (SELECT author, max(arrived_at AT TIME ZONE 'UTC')::date AS last_on FROM feed.interaction
            WHERE author IS NOT NULL GROUP BY author) n WHERE n.author = a.id;
      CREATE INDEX author_last ON feed.author (last_on, id);
      COMMENT ON COLUMN feed.author.last_on IS 'when something of theirs last arrived: handles have a retention of their own';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE feed.author DROP COLUMN last_on; ALTER TABLE feed.interaction DROP COLUMN removed_at',
    );
  }
}
