import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom of a department an item concerns, what changed because of it, and how much came under a topic in a week. */
export class UpdatesForWhom1763764260015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE updates.update_item ADD COLUMN job_families text[] CHECK (job_families <> '{}'),
        ADD COLUMN changed jsonb, ADD COLUMN answered boolean NOT NULL DEFAULT false,
        ADD COLUMN added boolean NOT NULL DEFAULT false;
      COMMENT ON COLUMN updates.update_item.job_families IS 'whom of the department it concerns; null: everybody';
      COMMENT ON COLUMN updates.update_item.changed IS 'what changed because of it, by language, as a lead said';
      COMMENT ON COLUMN updates.update_item.answered IS 'it was answered when it came into the update';
      COMMENT ON COLUMN updates.update_item.added IS 'a lead brought it here';
      CREATE INDEX update_item_interaction ON updates.update_item (interaction_id);
      CREATE TABLE updates.topic_week (
        week_of date NOT NULL,
        topic_id uuid NOT NULL,
        arrived int NOT NULL,
        before int NOT NULL,
        PRIMARY KEY (week_of, topic_id));
      COMMENT ON TABLE updates.topic_week IS 'interactions under a topic in the seven days that an update looks back, and in the seven before';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE updates.topic_week;
      DROP INDEX updates.update_item_interaction;
      ALTER TABLE updates.update_item DROP COLUMN job_families, DROP COLUMN changed, DROP COLUMN answered, DROP COLUMN added;`);
  }
}
