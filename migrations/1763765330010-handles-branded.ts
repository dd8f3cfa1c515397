import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Branded handles that may be used, for rooms that must know what is ours. */
export class HandlesBranded1763765330010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW handles.branded AS SELECT network, name FROM handles.handle WHERE state = 'approved';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW handles.branded');
  }
}
