import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures of drafts, and which of them each revision was submitted with. */
export class Images1763765360010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA images;
      CREATE TABLE images.image (
        id uuid PRIMARY KEY,
        draft_id uuid NOT NULL,
        position integer NOT NULL CHECK (position > 0),
        type text NOT NULL CHECK (type IN ('image/png', 'image/jpeg', 'image/webp', 'image/gif')),
        hash bytea NOT NULL,
        bytes integer NOT NULL CHECK (bytes > 0),
        width integer NOT NULL CHECK (width > 0),
        height integer NOT NULL CHECK (height > 0),
        alt jsonb NOT NULL,
        added_at timestamptz(3) NOT NULL,
        removed boolean NOT NULL,
        certificate integer);
      CREATE INDEX image_of ON images.image (draft_id, position);
      COMMENT ON COLUMN images.image.hash IS 'SHA-256 of the bytes, which lie in platform.file';
      COMMENT ON COLUMN images.image.removed IS 'taken out of the working copy; a submitted revision has it';
      COMMENT ON COLUMN images.image.certificate IS 'number of the certificate under which its bytes were erased';
      CREATE TABLE images.sealed (
        draft_id uuid NOT NULL,
        revision integer NOT NULL CHECK (revision > 0),
        position integer NOT NULL,
        image_id uuid NOT NULL REFERENCES images.image,
        alt jsonb NOT NULL,
        PRIMARY KEY (draft_id, revision, position));
      CREATE INDEX sealed_image ON images.sealed (image_id);
      COMMENT ON TABLE images.sealed IS 'the pictures of each revision as they were submitted';
      CREATE FUNCTION images.story(draft uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
        SELECT coalesce(jsonb_agg(jsonb_build_object('revision', s.revision, 'position', s.position, 'type', i.type,
          'bytes', i.bytes, 'digest', encode(i.hash, 'hex'), 'alt', s.alt) ORDER BY s.revision, s.position), '[]')
        FROM images.sealed s JOIN images.image i ON i.id = s.image_id WHERE s.draft_id = $1
      $$;
      COMMENT ON FUNCTION images.story IS 'the pictures of every revision of a draft, as evidence';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA images CASCADE');
  }
}
