import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words as they are compared, so that only what differs is looked at. */
export class AftermathPlain1763767030012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION aftermath.plain(text text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
        SELECT btrim(regexp_replace(regexp_replace(normalize($1, NFC), 'https?://\\S+', ' ', 'g'),
          '[\\s\\u00a0\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]+', ' ', 'g'))
      $$;
      COMMENT ON FUNCTION aftermath.plain IS 'words without links, marks of direction and lengths of gaps: what differs by more is looked at';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION aftermath.plain(text)');
  }
}
