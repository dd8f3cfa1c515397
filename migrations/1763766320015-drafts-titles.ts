import type { MigrationInterface, QueryRunner } from 'typeorm';

const OUTGOING = (more: string): string => `
  CREATE OR REPLACE VIEW drafts.outgoing AS
    SELECT d.id AS draft_id, d.kind, d.author_id, d.channel_id, d.interaction_id, r.number AS revision, r.language, r.text,
      d.state, d.taken_by, d.taken_until, d.changed_at AS since, d.not_before${more}
    FROM drafts.draft d JOIN drafts.revision r ON r.draft_id = d.id AND r.number = d.approved_revision
    WHERE d.state IN ('ready', 'taken');`;

const UNDER_REVIEW = (more: string): string => `
  CREATE OR REPLACE VIEW drafts.under_review AS
    SELECT d.id AS draft_id, d.revision, d.kind, d.author_id, d.channel_id, d.interaction_id, d.content_id, d.state,
      d.changed_at AS since, r.relationship, r.language, r.text${more}
    FROM drafts.draft d JOIN drafts.revision r ON r.draft_id = d.id AND r.number = d.revision
    WHERE d.state IN ('submitted', 'ready', 'approved')
      OR d.state = 'published' AND d.passed_as = 'after' AND d.later_review IS NULL;`;

/** Queues show the title of an article, not only how its text begins. */
export class DraftsTitles1763766320015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${OUTGOING(', r.title')} ${UNDER_REVIEW(', r.title')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW drafts.outgoing, drafts.under_review;
      ${OUTGOING('')} ${UNDER_REVIEW('')}
      COMMENT ON VIEW drafts.outgoing IS 'approved words on business channels that wait for publishers, or are taken';
      COMMENT ON VIEW drafts.under_review IS
        'submitted words, those that passed for a look afterwards, and approved ones that have not gone out';`);
  }
}
