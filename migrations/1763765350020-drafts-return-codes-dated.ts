import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reasons for which words go back come and go; those of past decisions stay what they were. */
export class DraftsReturnCodesDated1763765350020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE drafts.return_code
        ADD from_at timestamptz(3) NOT NULL DEFAULT '2020-01-01T00:00:00Z',
        ADD until_at timestamptz(3) CHECK (until_at >= from_at);
      ALTER TABLE drafts.return_code ALTER from_at DROP DEFAULT;
      COMMENT ON COLUMN drafts.return_code.until_at IS 'from when on it is chosen no more';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE drafts.return_code DROP until_at, DROP from_at');
  }
}
