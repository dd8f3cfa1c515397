import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What reasons say where HR has them say something else, version by version. */
export class Wordings1763764270020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA wordings;
      CREATE TABLE wordings.wording (
        reason text NOT NULL,
        language text NOT NULL,
        version int NOT NULL,
        title text,
        body text,
        changed_by uuid NOT NULL,
        changed_at timestamptz(3) NOT NULL,
        PRIMARY KEY (reason, language, version),
        CHECK ((title IS NULL) = (body IS NULL)));
      COMMENT ON TABLE wordings.wording IS 'texts of reasons as HR writes them; without words the reason says its own again';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA wordings CASCADE');
  }
}
