import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comment rounds on draft editions of the Rules, and who has to approve a draft, and did. */
export class Consultations1763761600005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA consultations;
      CREATE TABLE consultations.round (
        edition_id uuid PRIMARY KEY,
        document_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'closed')),
        opened_at timestamptz(3) NOT NULL,
        opened_by text NOT NULL,
        closed_at timestamptz(3),
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX round_open ON consultations.round (opened_at) WHERE state = 'open';
      CREATE TABLE consultations.comment (
        id uuid PRIMARY KEY,
        edition_id uuid NOT NULL REFERENCES consultations.round,
        clause text NOT NULL,
        author_id uuid NOT NULL,
        text text NOT NULL,
        at timestamptz(3) NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'accepted', 'noted', 'declined')),
        resolution text,
        resolved_at timestamptz(3),
        resolver_id uuid,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX comment_edition ON consultations.comment (edition_id, id);
      CREATE INDEX comment_author ON consultations.comment (author_id);
      CREATE TABLE consultations.answer (
        id uuid PRIMARY KEY,
        comment_id uuid NOT NULL REFERENCES consultations.comment,
        author_id uuid NOT NULL,
        text text NOT NULL,
        at timestamptz(3) NOT NULL
      );
      CREATE INDEX answer_comment ON consultations.answer (comment_id, id);
      CREATE TABLE consultations.approver (
        id uuid PRIMARY KEY,
        document_id uuid NOT NULL,
        area text NOT NULL,
        person_id uuid NOT NULL,
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3) CHECK (until_at >= from_at)
      );
      CREATE UNIQUE INDEX approver_open ON consultations.approver (document_id, area, person_id) WHERE until_at IS NULL;
      CREATE TABLE consultations.approval (
        id uuid PRIMARY KEY,
        edition_id uuid NOT NULL,
        draft_version integer NOT NULL,
        person_id uuid NOT NULL,
        areas text[] NOT NULL,
        at timestamptz(3) NOT NULL,
        UNIQUE (edition_id, draft_version, person_id)
      );
      COMMENT ON COLUMN consultations.approval.draft_version IS 'a draft that changes has another version, and asks again';
      CREATE TABLE consultations.request (
        edition_id uuid PRIMARY KEY,
        draft_version integer NOT NULL,
        at timestamptz(3) NOT NULL
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA consultations CASCADE;');
  }
}
