import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Leads' work on many interactions: what they did to them at once, tags, duplicates, and counts by the hour. */
export class Triage1763764250010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA triage;
      CREATE TABLE triage.tag (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        names jsonb NOT NULL,
        retired_at timestamptz(3));
      CREATE TABLE triage.tagged (
        interaction_id uuid NOT NULL,
        tag_id uuid NOT NULL REFERENCES triage.tag,
        PRIMARY KEY (interaction_id, tag_id));
      CREATE INDEX ON triage.tagged (tag_id);
      CREATE TABLE triage.act (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('route', 'tag', 'close', 'give-back')),
        topic_id uuid,
        tag_id uuid REFERENCES triage.tag,
        outcome text,
        reason text,
        filter jsonb,
        state text NOT NULL CHECK (state IN ('running', 'done', 'cancelled', 'undoing', 'undone')),
        total int NOT NULL,
        done int NOT NULL,
        skipped int NOT NULL,
        undone int NOT NULL,
        started_by uuid NOT NULL,
        started_at timestamptz(3) NOT NULL,
        ended_at timestamptz(3),
        undone_by uuid,
        undone_at timestamptz(3),
        version int NOT NULL,
        CHECK ((kind = 'route') = (topic_id IS NOT NULL)),
        CHECK ((kind = 'tag') = (tag_id IS NOT NULL)),
        CHECK ((kind = 'close') = (outcome IS NOT NULL)));
      CREATE INDEX act_started ON triage.act (started_by, started_at DESC, id);
      CREATE TABLE triage.act_item (
        act_id uuid NOT NULL REFERENCES triage.act,
        interaction_id uuid NOT NULL,
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'skipped', 'undone')),
        PRIMARY KEY (act_id, interaction_id));
      CREATE INDEX act_item_waiting ON triage.act_item (act_id, interaction_id) WHERE state = 'waiting';
      CREATE INDEX act_item_done ON triage.act_item (act_id, interaction_id) WHERE state = 'done';
      CREATE INDEX act_item_interaction ON triage.act_item (interaction_id);
      CREATE TABLE triage.merge (
        id uuid PRIMARY KEY,
        main_id uuid NOT NULL,
        merged_by uuid NOT NULL,
        merged_at timestamptz(3) NOT NULL,
        undone_by uuid,
        undone_at timestamptz(3),
        CHECK ((undone_by IS NULL) = (undone_at IS NULL)));
      CREATE INDEX merge_main ON triage.merge (main_id);
      CREATE TABLE triage.merged (
        merge_id uuid NOT NULL REFERENCES triage.merge,
        interaction_id uuid NOT NULL,
        stands boolean NOT NULL DEFAULT true,
        PRIMARY KEY (merge_id, interaction_id));
      CREATE UNIQUE INDEX merged_once ON triage.merged (interaction_id) WHERE stands;
      CREATE TABLE triage.apart (
        first_id uuid NOT NULL,
        second_id uuid NOT NULL,
        decided_by uuid NOT NULL,
        at timestamptz(3) NOT NULL,
        PRIMARY KEY (first_id, second_id),
        CHECK (first_id < second_id));
      COMMENT ON TABLE triage.apart IS 'pairs that somebody found to be no duplicates: they are proposed no more';
      CREATE TABLE triage.hour (
        hour timestamptz(3) NOT NULL,
        channel_id uuid NOT NULL,
        topic_id uuid,
        arrived int NOT NULL DEFAULT 0,
        answered int NOT NULL DEFAULT 0,
        UNIQUE NULLS NOT DISTINCT (hour, channel_id, topic_id));
      COMMENT ON TABLE triage.hour IS 'how many arrived and were answered in an hour, by channel and topic; an interaction counts under each of its topics';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA triage CASCADE');
  }
}
