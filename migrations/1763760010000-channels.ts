import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Networks as data, the company's channels on them, and who publishes there, by date. */
export class Channels1763760010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA channels;
      CREATE TABLE channels.network (
        code text PRIMARY KEY,
        names jsonb NOT NULL,
        text_limit integer CHECK (text_limit > 0),
        position integer NOT NULL
      );
      COMMENT ON COLUMN channels.network.text_limit IS 'code points of one text; null: no limit';
      INSERT INTO channels.network (code, names, text_limit, position) VALUES
        ('x', '{"en": "X", "he": "X"}', 280, 1),
        ('facebook', '{"en": "Facebook", "he": "פייסבוק"}', 63206, 2),
        ('linkedin', '{"en": "LinkedIn", "he": "לינקדאין"}', 3000, 3),
        ('instagram', '{"en": "Instagram", "he": "אינסטגרם"}', 2200, 4),
        ('tiktok', '{"en": "TikTok", "he": "טיקטוק"}', 2200, 5),
        ('youtube', '{"en": "YouTube", "he": "יוטיוב"}', 5000, 6),
        ('themarker_cafe', '{"en": "TheMarker Café", "he": "קפה דה־מרקר"}', NULL, 7),
        ('blog', '{"en": "Blog", "he": "בלוג"}', NULL, 8);
      CREATE TABLE channels.channel (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        network text NOT NULL REFERENCES channels.network,
        account_kind text NOT NULL CHECK (account_kind IN ('business', 'personal')),
        names jsonb NOT NULL,
        languages text[] NOT NULL,
        handle text,
        url text,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX channel_network ON channels.channel (network);
      CREATE TABLE channels.publisher (
        id uuid PRIMARY KEY,
        channel_id uuid NOT NULL REFERENCES channels.channel,
        person_id uuid NOT NULL,
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3) CHECK (until_at >= from_at)
      );
      CREATE UNIQUE INDEX publisher_open ON channels.publisher (channel_id, person_id) WHERE until_at IS NULL;
      CREATE INDEX publisher_person ON channels.publisher (person_id) WHERE until_at IS NULL;
      CREATE VIEW channels.directory AS
        SELECT c.id AS channel_id, c.code, c.network, c.account_kind, c.names, c.languages, n.text_limit
        FROM channels.channel c JOIN channels.network n ON n.code = c.network;
      CREATE VIEW channels.publishing AS
        SELECT p.channel_id, p.person_id
        FROM channels.publisher p JOIN people.directory d ON d.person_id = p.person_id
        WHERE p.until_at IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA channels CASCADE;');
  }
}
