import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every capability of the ladder, and the size of samples. Nobody asked for the new capabilities before, so the cells Obi
 * comes with stand from the beginning. What was stated as a sample without its size had every draft reviewed, and goes on so.
 */
export class PermitsDepth1763762040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE permits.entry ADD COLUMN sample_percent integer;
      UPDATE permits.entry SET sample_percent = 100 WHERE review_depth = 'sample';
      ALTER TABLE permits.entry
        ADD CONSTRAINT entry_sample CHECK (
          (review_depth = 'sample') = (sample_percent IS NOT NULL) AND (sample_percent IS NULL OR sample_percent BETWEEN 1 AND 100)),
        DROP CONSTRAINT entry_capability_check,
        ADD CONSTRAINT entry_capability_check CHECK (capability IN ('read-update', 'read-feed', 'reply', 'post', 'share',
          'publish-unreviewed', 'review', 'coach', 'run-session', 'use-handle', 'moderate'));
      COMMENT ON COLUMN permits.entry.sample_percent IS 'of a sample: how many in a hundred';
      INSERT INTO permits.entry (id, capability, risk, belt_id, documents, review_depth, from_at, recorded_at, decided_by)
      SELECT ('019a0000-0000-7000-8001-' || lpad(to_hex(row_number() OVER (ORDER BY capability, risk)), 12, '0'))::uuid, capability, risk,
             belt_id, '{general}', 'every', '2000-01-01T00:00:00Z', '2000-01-01T00:00:00Z', 'system:obi'
      FROM (VALUES
        ('publish-unreviewed', 1, 'blue'), ('publish-unreviewed', 2, 'black'),
        ('run-session', 3, 'blue'), ('use-handle', 3, 'green')) AS seed (capability, risk, belt)
      JOIN curricula.belt_ladder b ON b.code = belt;

      CREATE OR REPLACE VIEW permits.ranked_entry AS
        SELECT e.id, e.capability, e.channel_id, e.risk, e.belt_id, coalesce(b.rank, 2147483647) AS belt_rank,
               e.documents, e.review_depth, e.from_at, e.until_at, e.recorded_at, e.sample_percent
        FROM permits.entry e LEFT JOIN curricula.belt_ladder b ON b.belt_id = e.belt_id;
      ${inputs(`, 'samplePercent', e.sample_percent`)}
      ${reaches(`'reply', 'post', 'share', 'publish-unreviewed', 'use-handle'`)}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${inputs('')}
      ${reaches(`'reply', 'post', 'share'`)}
      DROP VIEW permits.ranked_entry;
      DELETE FROM permits.entry WHERE capability IN ('publish-unreviewed', 'run-session', 'use-handle');
      ALTER TABLE permits.entry
        DROP COLUMN sample_percent,
        DROP CONSTRAINT entry_capability_check,
        ADD CONSTRAINT entry_capability_check CHECK (capability IN
          ('read-update', 'read-feed', 'reply', 'post', 'share', 'review', 'coach', 'moderate'));
      CREATE VIEW permits.ranked_entry AS
        SELECT e.id, e.capability, e.channel_id, e.risk, e.belt_id, coalesce(b.rank, 2147483647) AS belt_rank,
               e.documents, e.review_depth, e.from_at, e.until_at, e.recorded_at
        FROM permits.entry e LEFT JOIN curricula.belt_ladder b ON b.belt_id = e.belt_id;`);
  }
}

function inputs(more: string): string {
  return `
      CREATE OR REPLACE FUNCTION permits.ladder_inputs_at(person uuid, at timestamptz, capability text) RETURNS json
      LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
      BEGIN RETURN (SELECT json_build_object(
        'entries', (
          SELECT coalesce(json_agg(json_build_object('capability', e.capability, 'channelId', e.channel_id,
            'risk', e.risk, 'beltRank', e.belt_rank, 'documents', e.documents, 'reviewDepth', e.review_depth${more})), '[]')
          FROM permits.ranked_entry e
          WHERE ($3 IS NULL OR e.capability = $3) AND e.from_at <= $2 AND e.recorded_at <= $2
            AND (e.until_at IS NULL OR e.until_at > $2)),
        'ranks', (
          SELECT coalesce(json_agg(h.rank), '[]') FROM training.held_at($2) h WHERE h.person_id = $1),
        'documents', (
          SELECT coalesce(json_agg(json_build_object('code', f.code, 'editionId', f.edition_id,
            'acknowledged', a.document_id IS NOT NULL) ORDER BY f.code), '[]')
          FROM rules.in_force_at($2) f LEFT JOIN (
            SELECT r.document_id FROM rules.acknowledged_at($2) r WHERE r.person_id = $1) a
            ON a.document_id = f.document_id),
        'suspensions', (
          SELECT coalesce(json_agg(s.id ORDER BY s.id), '[]') FROM permits.suspension s
          WHERE s.person_id = $1 AND s.from_at <= $2 AND s.recorded_at <= $2
            AND (s.until_at IS NULL OR s.until_at > $2) AND (s.closed_at IS NULL OR s.closed_at > $2)),
        'optedOut', EXISTS (
          SELECT FROM permits.opt_out o WHERE o.person_id = $1 AND o.from_at <= $2 AND (o.until_at IS NULL OR o.until_at > $2)),
        'ladder', (
          SELECT coalesce(json_agg(json_build_object('id', b.belt_id, 'code', b.code, 'rank', b.rank, 'colour', b.colour,
            'names', b.names) ORDER BY b.rank), '[]')
          FROM curricula.belt_ladder b)));
      END $$;`;
}

/** `acting`: what whoever opted out is offered no more. */
function reaches(acting: string): string {
  return `
      CREATE OR REPLACE FUNCTION permits.ladder_reaches_at(person uuid, capabilities text[], at timestamptz)
      RETURNS TABLE (capability text, channel_id uuid, risk integer)
      LANGUAGE plpgsql STABLE ROWS 50 SET plan_cache_mode = force_generic_plan AS $$
      #variable_conflict use_column
      BEGIN RETURN QUERY
        WITH held AS MATERIALIZED (
          SELECT coalesce(max(h.rank), 0) AS rank FROM training.held_at($3) h WHERE h.person_id = $1),
        lacking AS MATERIALIZED (
          SELECT coalesce(array_agg(f.code), '{}') AS codes FROM rules.in_force_at($3) f
          WHERE NOT EXISTS (
            SELECT FROM rules.acknowledged_at($3) a WHERE a.person_id = $1 AND a.document_id = f.document_id)),
        cell AS MATERIALIZED (
          SELECT e.capability, e.channel_id, e.risk, e.belt_rank <= held.rank AND NOT (e.documents && lacking.codes) AS fulfilled
          FROM permits.ranked_entry e, held, lacking
          WHERE e.capability = ANY($2) AND e.from_at <= $3 AND e.recorded_at <= $3 AND (e.until_at IS NULL OR e.until_at > $3)
            AND (e.capability = 'read-update' OR NOT EXISTS (
              SELECT FROM permits.suspension s
              WHERE s.person_id = $1 AND s.from_at <= $3 AND s.recorded_at <= $3
                AND (s.until_at IS NULL OR s.until_at > $3) AND (s.closed_at IS NULL OR s.closed_at > $3)))
            AND (e.capability NOT IN (${acting}) OR NOT EXISTS (
              SELECT FROM permits.opt_out o
              WHERE o.person_id = $1 AND o.from_at <= $3 AND (o.until_at IS NULL OR o.until_at > $3)))),
        place AS (
          SELECT c.capability, c.channel_id FROM cell c UNION SELECT DISTINCT c.capability, NULL::uuid FROM cell c),
        governing AS (
          SELECT DISTINCT ON (p.capability, p.channel_id, c.risk) p.capability, p.channel_id, c.risk, c.fulfilled
          FROM place p JOIN cell c ON c.capability = p.capability AND (c.channel_id IS NULL OR c.channel_id = p.channel_id)
          ORDER BY p.capability, p.channel_id, c.risk, c.channel_id NULLS LAST),
        barred AS (
          SELECT g.capability, g.channel_id, g.risk,
            min(g.risk) FILTER (WHERE NOT g.fulfilled) OVER (PARTITION BY g.capability, g.channel_id) AS at
          FROM governing g),
        reach AS (
          SELECT b.capability, b.channel_id, max(b.risk) AS risk FROM barred b WHERE b.at IS NULL OR b.risk < b.at
          GROUP BY b.capability, b.channel_id)
        SELECT r.capability, r.channel_id, r.risk FROM reach r
        UNION ALL
        SELECT r.capability, d.channel_id, r.risk FROM channels.directory d JOIN reach r ON r.channel_id IS NULL
        WHERE NOT EXISTS (SELECT FROM place p WHERE p.channel_id = d.channel_id AND p.capability = r.capability);
      END $$;`;
}
