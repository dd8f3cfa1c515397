import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures, sound and film of lessons; their bytes lie in platform.file. */
export class Media1763763110010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA media;
      CREATE TABLE media.item (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('image', 'audio', 'video')),
        type text NOT NULL,
        hash bytea NOT NULL,
        bytes integer NOT NULL CHECK (bytes > 0),
        seconds integer CHECK (seconds > 0),
        name text NOT NULL,
        alt jsonb NOT NULL,
        transcript jsonb NOT NULL,
        state text NOT NULL CHECK (state IN ('active', 'retired')),
        uploaded_by uuid,
        uploaded_at timestamptz(3) NOT NULL,
        version integer NOT NULL,
        CHECK ((kind = 'image') = (seconds IS NULL))
      );
      COMMENT ON COLUMN media.item.hash IS 'SHA-256 of its bytes, which platform.file keeps for it';
      CREATE TABLE media.captions (
        item_id uuid NOT NULL REFERENCES media.item (id) ON DELETE CASCADE,
        language text NOT NULL,
        text text NOT NULL,
        transcript text NOT NULL,
        stated_at timestamptz(3) NOT NULL,
        PRIMARY KEY (item_id, language)
      );
      COMMENT ON COLUMN media.captions.transcript IS 'what they say, without times';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE media.captions; DROP TABLE media.item; DROP SCHEMA media;');
  }
}
