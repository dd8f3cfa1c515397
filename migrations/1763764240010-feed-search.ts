import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Full text of what customers said. English by its stemmer; Hebrew, for which there is none, by its words without points,
 * with final letters as plain ones, and without the prefixes that may stand before a word. Names of people on networks
 * are no words of it, nor is protected talk.
 */
export class FeedSearch1763764240010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(String.raw`
      CREATE FUNCTION feed.search_text(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT translate(regexp_replace(lower(normalize(regexp_replace($1, '[@＠][[:alnum:]_.-]+', ' ', 'g'), NFKC)),
          '[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?<=[א-ת])["''״׳](?=[א-ת])', '', 'g'),
          'ךםןףץ', 'כמנפצ')
      $$;
      CREATE FUNCTION feed.search_vector(said text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 2000 AS $$
        SELECT to_tsvector('pg_catalog.english', t.text) || coalesce((
          SELECT array_to_tsvector(array_agg(DISTINCT v.word)) FROM (
            SELECT substr(m.found[1], k.at) AS word
            FROM regexp_matches(t.text, '[א-ת]{4,}', 'g') AS m (found), (VALUES (2), (3), (4)) AS k (at)
            WHERE left(m.found[1], k.at - 1) ~ '^[והבלמשכ]+$' AND length(m.found[1]) - k.at >= 2) v), ''::tsvector)
        FROM (SELECT feed.search_text($1) AS text) t
      $$;
      CREATE FUNCTION feed.search_query(asked text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT regexp_replace(websearch_to_tsquery('pg_catalog.english', feed.search_text($1))::text,
          '''([והבלמשכ])([א-ת]{3,})''', '(''\1\2'' | ''\2'')', 'g')::tsquery
      $$;
      COMMENT ON FUNCTION feed.search_vector IS 'the words of a text, as searches find them';
      COMMENT ON FUNCTION feed.search_query IS 'what somebody asked for: words, "phrases", or, -not';
      CREATE INDEX interaction_words ON feed.interaction USING gin (feed.search_vector(text)) WHERE NOT ours AND NOT protected;
      CREATE TABLE feed.vocabulary (word text PRIMARY KEY, documents integer NOT NULL);
      COMMENT ON TABLE feed.vocabulary IS 'words that stand in several of the newest texts: for whoever mistypes one';
      CREATE INDEX vocabulary_likeness ON feed.vocabulary USING gin (word gin_trgm_ops);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE feed.vocabulary;
      DROP INDEX feed.interaction_words;
      DROP FUNCTION feed.search_query(text);
      DROP FUNCTION feed.search_vector(text);
      DROP FUNCTION feed.search_text(text);`);
  }
}
