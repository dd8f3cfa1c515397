import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Approved words that wait for a time. */
export class DraftsPlanned1763763160020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE drafts.draft ADD COLUMN not_before timestamptz(3),
        ADD CONSTRAINT draft_waits CHECK (not_before IS NULL OR state IN ('ready', 'taken', 'published'));
      COMMENT ON COLUMN drafts.draft.not_before IS 'planned: nobody takes the words before';
      CREATE OR REPLACE VIEW drafts.outgoing AS
        SELECT d.id AS draft_id, d.kind, d.author_id, d.channel_id, d.interaction_id, r.number AS revision, r.language, r.text,
          d.state, d.taken_by, d.taken_until, d.changed_at AS since, d.not_before
        FROM drafts.draft d JOIN drafts.revision r ON r.draft_id = d.id AND r.number = d.approved_revision
        WHERE d.state IN ('ready', 'taken');
      CREATE VIEW drafts.said AS
        SELECT d.id AS draft_id, r.number, d.kind, d.author_id, d.channel_id, r.language, r.text
        FROM drafts.draft d JOIN drafts.revision r ON r.draft_id = d.id;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW drafts.said;
      DROP VIEW drafts.outgoing;
      CREATE VIEW drafts.outgoing AS
        SELECT d.id AS draft_id, d.kind, d.author_id, d.channel_id, d.interaction_id, r.number AS revision, r.language, r.text,
          d.state, d.taken_by, d.taken_until, d.changed_at AS since
        FROM drafts.draft d JOIN drafts.revision r ON r.draft_id = d.id AND r.number = d.approved_revision
        WHERE d.state IN ('ready', 'taken');
      ALTER TABLE drafts.draft DROP COLUMN not_before;`);
  }
}
