import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of words that went out moves to a room of its own, with every row; windows may be a channel's own. */
export class MoveAftermath1763766320000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA aftermath;
      ALTER TABLE publishing.aftermath RENAME TO recorded;
      ALTER TABLE publishing.recorded SET SCHEMA aftermath;
      ALTER TABLE publishing.correction SET SCHEMA aftermath;
      ALTER TABLE publishing.follow_up SET SCHEMA aftermath;
      UPDATE platform.outbox SET name = 'aftermath.recorded' WHERE name = 'publishing.aftermath';
      UPDATE platform.delivery SET handler = 'AftermathHandlers.correct' WHERE handler = 'PublishingHandlers.correct';

      ALTER TABLE aftermath.follow_up DROP CONSTRAINT follow_up_pkey;
      ALTER TABLE aftermath.follow_up ADD COLUMN channel_id uuid, ADD COLUMN stated_by uuid, ADD COLUMN reason text,
        ALTER COLUMN after_hours DROP NOT NULL, ALTER COLUMN until_hours DROP NOT NULL,
        ADD CONSTRAINT follow_up_whole CHECK ((after_hours IS NULL) = (until_hours IS NULL)
          AND (channel_id IS NOT NULL OR after_hours IS NOT NULL)),
        ADD CONSTRAINT follow_up_once UNIQUE NULLS NOT DISTINCT (channel_id, from_at);
      COMMENT ON COLUMN aftermath.follow_up.channel_id IS 'null: wherever a channel has no window of its own';
      COMMENT ON COLUMN aftermath.follow_up.after_hours IS 'null: the general window holds for the channel again';

      CREATE FUNCTION aftermath.follow_up_at(channel uuid, at timestamptz)
        RETURNS TABLE (own boolean, after_hours integer, until_hours integer, from_at timestamptz, reason text)
        LANGUAGE sql STABLE AS $$
        SELECT o.channel_id IS NOT NULL, o.after_hours, o.until_hours, o.from_at, o.reason
        FROM (
          (SELECT f.* FROM aftermath.follow_up f WHERE f.channel_id = $1 AND f.from_at <= $2 ORDER BY f.from_at DESC LIMIT 1)
          UNION ALL
          (SELECT f.* FROM aftermath.follow_up f WHERE f.channel_id IS NULL AND f.from_at <= $2 ORDER BY f.from_at DESC LIMIT 1)
        ) o WHERE o.after_hours IS NOT NULL ORDER BY o.channel_id IS NULL LIMIT 1
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION aftermath.follow_up_at;
      DELETE FROM aftermath.follow_up WHERE channel_id IS NOT NULL;
      ALTER TABLE aftermath.follow_up DROP CONSTRAINT follow_up_once, DROP CONSTRAINT follow_up_whole,
        DROP COLUMN channel_id, DROP COLUMN stated_by, DROP COLUMN reason,
        ALTER COLUMN after_hours SET NOT NULL, ALTER COLUMN until_hours SET NOT NULL, ADD PRIMARY KEY (from_at);
      UPDATE platform.delivery SET handler = 'PublishingHandlers.correct' WHERE handler = 'AftermathHandlers.correct';
      UPDATE platform.outbox SET name = 'publishing.aftermath' WHERE name = 'aftermath.recorded';
      ALTER TABLE aftermath.follow_up SET SCHEMA publishing;
      ALTER TABLE aftermath.correction SET SCHEMA publishing;
      ALTER TABLE aftermath.recorded SET SCHEMA publishing;
      ALTER TABLE publishing.recorded RENAME TO aftermath;
      DROP SCHEMA aftermath;`);
  }
}
