import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A wave writes a row for each of a hundred thousand people, from the edition and the document themselves, which stay once
 * they are published: that they are there is not looked up again row by row.
 */
export class RulesAskingsOfMany1763762030010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE rules.asking DROP CONSTRAINT asking_document_id_fkey;
      ALTER TABLE rules.asking DROP CONSTRAINT asking_edition_id_fkey;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE rules.asking ADD CONSTRAINT asking_document_id_fkey FOREIGN KEY (document_id) REFERENCES rules.document (id);
      ALTER TABLE rules.asking ADD CONSTRAINT asking_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES rules.edition (id);`);
  }
}
