import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words of drafts can be erased under a certificate. */
export class DraftsErasure1763761500050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE drafts.revision ADD COLUMN certificate integer;
      COMMENT ON COLUMN drafts.revision.certificate IS 'number of the certificate under which words were erased';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE drafts.revision DROP COLUMN certificate;');
  }
}
