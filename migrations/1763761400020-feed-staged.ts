import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows of files on their way in, so that no file is held in memory; a crash may lose them. */
export class FeedStaged1763761400020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE feed.staged (
        import_id uuid NOT NULL,
        said_at timestamptz(3) NOT NULL,
        row integer NOT NULL,
        channel text NOT NULL,
        external_id text NOT NULL,
        parent_external_id text,
        text text NOT NULL,
        author text,
        ours boolean NOT NULL,
        language text,
        link text,
        staged_at timestamptz(3) NOT NULL,
        PRIMARY KEY (import_id, said_at, row)
      );
      COMMENT ON TABLE feed.staged IS 'rows of a file that is being imported; gone when it is done';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE feed.staged;');
  }
}
