import type { MigrationInterface, QueryRunner } from 'typeorm';

const HEARD = (more: string): string => `
  CREATE OR REPLACE VIEW feed.heard_by_all AS
    SELECT n.id AS interaction_id, n.arrived_at, n.channel_id, i.thread_id, n.said_at, n.language, n.text, n.status,
      n.outcome, n.certificate IS NOT NULL AS erased, n.done_at AS settled_at
    FROM feed.interaction n JOIN feed.identity i ON i.interaction_id = n.id AND i.arrived_at = n.arrived_at
    WHERE NOT n.ours AND NOT n.protected${more}`;

const ANSWERS = (more: string): string => `
  CREATE OR REPLACE VIEW feed.answers_to AS
    SELECT p.interaction_id, o.id AS answer_id, o.said_at, o.text, o.link
    FROM feed.identity p
    JOIN feed.identity w ON w.channel_id = p.channel_id AND w.parent_external_id = p.external_id AND w.ours
    JOIN feed.interaction o ON o.id = w.interaction_id AND o.arrived_at = w.arrived_at${more}`;

/** What a source took back is told to nobody any more, nor stands among our answers. */
export class FeedHeardRemoved1763764260030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(HEARD(' AND n.removed_at IS NULL'));
    await runner.query(ANSWERS(' AND o.removed_at IS NULL'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(HEARD(''));
    await runner.query(ANSWERS(''));
  }
}
