import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What went out moves from drafts to a room of its own, with every row. A draft keeps where it went, since its author
 * looks at the draft. Between rooms, rows are referred to by id.
 */
export class MovePublishing1763761400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA publishing;
      ALTER TABLE drafts.publication DROP CONSTRAINT publication_draft_id_fkey,
        DROP CONSTRAINT publication_draft_id_revision_fkey;
      ALTER TABLE drafts.publication SET SCHEMA publishing;
      ALTER TABLE drafts.pack SET SCHEMA publishing;

      ALTER TABLE drafts.draft ADD COLUMN publication_id uuid, ADD COLUMN published_by uuid, ADD COLUMN link text;
      COMMENT ON COLUMN drafts.draft.link IS 'where the published words stand, as their publisher told';
      UPDATE drafts.draft d SET publication_id = p.id, published_by = p.publisher_id, link = p.link
      FROM publishing.publication p WHERE p.draft_id = d.id;
      ALTER TABLE drafts.draft
        ADD CONSTRAINT draft_published CHECK ((state = 'published') = (publication_id IS NOT NULL)),
        ADD CONSTRAINT draft_published_by CHECK ((publication_id IS NULL) = (published_by IS NULL)),
        ADD CONSTRAINT draft_link CHECK (link IS NULL OR publication_id IS NOT NULL);

      CREATE VIEW drafts.outgoing AS
        SELECT d.id AS draft_id, d.kind, d.author_id, d.channel_id, d.interaction_id, r.number AS revision, r.language, r.text,
          d.state, d.taken_by, d.taken_until, d.changed_at AS since
        FROM drafts.draft d JOIN drafts.revision r ON r.draft_id = d.id AND r.number = d.approved_revision
        WHERE d.state IN ('ready', 'taken');
      COMMENT ON VIEW drafts.outgoing IS 'approved words on business channels that wait for publishers, or are taken';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW drafts.outgoing;
      ALTER TABLE drafts.draft DROP COLUMN publication_id, DROP COLUMN published_by, DROP COLUMN link;
      ALTER TABLE publishing.pack SET SCHEMA drafts;
      ALTER TABLE publishing.publication SET SCHEMA drafts;
      ALTER TABLE drafts.publication ADD CONSTRAINT publication_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES drafts.draft,
        ADD CONSTRAINT publication_draft_id_revision_fkey FOREIGN KEY (draft_id, revision) REFERENCES drafts.revision;
      DROP SCHEMA publishing;`);
  }
}
