import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A wave writes a row for each of a hundred thousand people: that its document is the edition's own is asked once a row less. */
export class RulesAskingsOfMany1763762030010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE rules.asking DROP CONSTRAINT asking_document_id_fkey');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE rules.asking ADD CONSTRAINT asking_document_id_fkey FOREIGN KEY (document_id) REFERENCES rules.document (id)',
    );
  }
}
